<?php
/**
 * Plugin Name:       SEOForge Connector
 * Description:       Lets the plugins “SEO-Forge” and “SEO-Forge Professional” work with your own SEOForge service, as they are. Its state stands under Tools → Site Health.
 * Version:           0.1.0
 * Requires at least: 6.4
 * Requires PHP:      8.1
 * Author:            SEOForge
 * License:           GPL-2.0-or-later
 * License URI:       https://www.gnu.org/licenses/gpl-2.0.html
 * Text Domain:       seoforge-connector
 *
 * A must-use plugin: put this file into wp-content/mu-plugins, and name the service in wp-config.php:
 *
 *     define( 'SEOFORGE_CONNECTOR_URL', 'https://seo.example.com' );
 *     define( 'SEOFORGE_CONNECTOR_KEY', 'sf_live_…' );
 *
 * or in the option `seoforge_connector`, an array of `url` and `key`; a constant wins over the option.
 *
 * @package SEOForge\Connector
 */

namespace SEOForge\Connector;

defined( 'ABSPATH' ) || exit;

const OPTION    = 'seoforge_connector';
const TRANSIENT = 'seoforge_connector_state';

/** The paths that the two plugins call, at the root of their service. */
const PATHS = '#^/(?:health(?:/ready|/live)?|api/v1/(?:health|content/generate|images/generate)'
	. '|api/(?:blog-generator/generate|seo-analyzer/analyze|flux-image-gen/generate|universal-mcp/execute)'
	. '|mcp/tools/execute|universal-mcp/[a-z-]+)/?$#';

const CONNECTED      = 'connected';
const NOT_CONFIGURED = 'not-configured';
const KEY_REFUSED    = 'key-refused';
const UNREACHABLE    = 'unreachable';

const VERIFY_TIMEOUT_SECONDS = 5;

/** How long a state is believed. Bad news is asked for again soon, as somebody is at work on it. */
const BELIEVED_SECONDS = array(
	CONNECTED   => 5 * MINUTE_IN_SECONDS,
	KEY_REFUSED => 20,
	UNREACHABLE => 20,
);

/**
 * One of the two settings.
 *
 * @param string $name `url` or `key`.
 * @return string Empty when there is none.
 */
function setting( string $name ): string {
	$constant = 'SEOFORGE_CONNECTOR_' . strtoupper( $name );
	$option   = get_option( OPTION );
	$value    = defined( $constant ) ? constant( $constant ) : ( is_array( $option ) ? $option[ $name ] ?? '' : '' );
	return is_string( $value ) ? trim( $value ) : '';
}

/**
 * The address of the service.
 *
 * @return string Without a slash at its end; empty when there is none, or none that can be called.
 */
function service_url(): string {
	$url = untrailingslashit( setting( 'url' ) );
	return preg_match( '#^https?://[^/?\#@\s]+(?:/[^?\#\s]*)?$#i', $url ) ? $url : '';
}

/** Whether there is a service to call, and a key that can be sent. */
function is_configured(): bool {
	return '' !== service_url() && preg_match( '/^[\x21-\x7e]+$/D', setting( 'key' ) );
}

/**
 * What a request asks for, when that is something the old plugins ask for.
 *
 * @param string $url  Of the request.
 * @param string $base What the address must begin with.
 * @return string|null The path with its query.
 */
function known_path( string $url, string $base ): ?string {
	$rest = str_starts_with( $url, "$base/" ) ? substr( $url, strlen( $base ) ) : '';
	return preg_match( PATHS, (string) strtok( $rest, '?#' ) ) ? $rest : null;
}

/**
 * What one of the old plugins asks for with a request.
 *
 * SEO-Forge calls the address in its constant. SEO-Forge Professional calls a host of its own, which is written in it and
 * may change with its versions: that plugin is recognised by how it names itself, on whatever host.
 *
 * @param array  $args Of the request, as WP_Http has parsed them.
 * @param string $url  Of the request.
 * @return string|null The path with its query; null when the request is somebody else's.
 */
function path_of_old_plugin( array $args, string $url ): ?string {
	$headers = array_change_key_case( header_list( $args ) );
	$path    = null;
	if ( defined( 'SEO_FORGE_API_BASE_URL' ) && has_no_other_key( $headers ) ) {
		$path = known_path( $url, untrailingslashit( (string) SEO_FORGE_API_BASE_URL ) );
	}
	$agent = (string) ( $headers['user-agent'] ?? $args['user-agent'] ?? '' );
	$is_b  = str_starts_with( $agent, 'SEO-Forge-WordPress-Plugin/' ) || 'wordpress-plugin' === ( $headers['x-client-id'] ?? '' );
	if ( null === $path && $is_b && preg_match( '#^https?://[^/?\#]+#i', $url, $origin ) ) {
		$path = known_path( $url, $origin[0] );
	}
	return $path;
}

/**
 * Whether a request brings nothing but what SEO-Forge sends by itself: no key, an empty one, or that of its settings.
 * Another plugin may call the same service with a key of its own.
 *
 * @param array $headers Of the request, with names in lower case.
 */
function has_no_other_key( array $headers ): bool {
	$token = trim( preg_replace( '/^Bearer\b/i', '', (string) ( $headers['authorization'] ?? '' ) ) );
	return '' === $token || get_option( 'seo_forge_api_key' ) === $token;
}

/**
 * The headers of a request, which may also be given as text.
 *
 * @param array $args Of the request.
 */
function header_list( array $args ): array {
	$headers = $args['headers'] ?? array();
	return is_array( $headers ) ? $headers : \WP_Http::processHeaders( (string) $headers )['headers'];
}

/**
 * Gives the key to a request of the old plugins, in the request alone: no option of theirs and no page ever holds it.
 *
 * @param array  $args Of the request.
 * @param string $url  Of the request.
 */
function add_key( array $args, string $url ): array {
	$is_ours = is_configured() && str_starts_with( $url, service_url() . '/' );
	return $is_ours && null !== path_of_old_plugin( $args, $url ) ? with_key( $args ) : $args;
}

/**
 * Arguments of a request that carries the key. Redirects are not followed, as they could take it to another host.
 *
 * @param array $args Of the request.
 */
function with_key( array $args ): array {
	$is_other = static fn ( $name ) => 0 !== strcasecmp( (string) $name, 'Authorization' );
	$headers  = array_filter( header_list( $args ), $is_other, ARRAY_FILTER_USE_KEY );
	return array(
		'headers'            => array( 'Authorization' => 'Bearer ' . setting( 'key' ) ) + $headers,
		'sslverify'          => true,
		'redirection'        => 0,
		// The address is the administrator's own, and may stand in a private network.
		'reject_unsafe_urls' => false,
	) + $args;
}

/**
 * Sends a request that one of the old plugins makes to another host to the service, with the same method, body, headers
 * and timeout.
 *
 * @param false|array|\WP_Error $response What an earlier filter has answered, if anything.
 * @param array                 $args     Of the request.
 * @param string                $url      Of the request.
 * @return false|array|\WP_Error
 */
function redirect( $response, array $args, string $url ) {
	if ( false !== $response || ! is_configured() || str_starts_with( $url, service_url() . '/' ) ) {
		return $response;
	}
	$path = path_of_old_plugin( $args, $url );
	return null === $path ? $response : wp_remote_request( service_url() . $path, with_key( $args ) );
}

/**
 * How the service answers to the key.
 *
 * @return array{state: string, detail: string} The detail is the site's name, or what went wrong.
 */
function connection(): array {
	if ( ! is_configured() ) {
		return array(
			'state'  => NOT_CONFIGURED,
			'detail' => '',
		);
	}
	$settings = wp_hash( service_url() . "\n" . setting( 'key' ) );
	$believed = get_transient( TRANSIENT );
	if ( is_array( $believed ) && hash_equals( $settings, $believed['settings'] ) ) {
		return $believed;
	}
	$connection = verified_connection() + array( 'settings' => $settings );
	set_transient( TRANSIENT, $connection, BELIEVED_SECONDS[ $connection['state'] ] );
	return $connection;
}

/**
 * Asks the service.
 *
 * @return array{state: string, detail: string}
 */
function verified_connection(): array {
	$answer = wp_remote_get( service_url() . '/api/v1/auth/verify', with_key( array( 'timeout' => VERIFY_TIMEOUT_SECONDS ) ) );
	if ( is_wp_error( $answer ) ) {
		return array(
			'state'  => UNREACHABLE,
			'detail' => $answer->get_error_message(),
		);
	}
	$status = (int) wp_remote_retrieve_response_code( $answer );
	$body   = json_decode( wp_remote_retrieve_body( $answer ), true );
	if ( 200 === $status && isset( $body['site']['name'] ) && is_string( $body['site']['name'] ) ) {
		return array(
			'state'  => CONNECTED,
			'detail' => $body['site']['name'],
		);
	}
	return array(
		'state'  => 401 === $status || 403 === $status ? KEY_REFUSED : UNREACHABLE,
		/* translators: %d: status of an HTTP answer, such as 503 */
		'detail' => sprintf( __( 'It answered with status %d, which is not what SEOForge answers.', 'seoforge-connector' ), $status ),
	);
}

/**
 * Adds the state of the connection to Site Health.
 *
 * @param array $tests Of Site Health.
 */
function add_site_health_test( array $tests ): array {
	$tests['direct'][ OPTION ] = array(
		'label' => __( 'SEOForge Connector', 'seoforge-connector' ),
		'test'  => __NAMESPACE__ . '\\site_health_result',
	);
	return $tests;
}

/** The state of the connection, as Site Health shows it. */
function site_health_result(): array {
	$connection = connection();
	$detail     = '<strong>' . esc_html( $connection['detail'] ) . '</strong>';
	$address    = '<code>' . esc_html( service_url() ) . '</code>';

	[ $status, $label, $description ] = match ( $connection['state'] ) {
		CONNECTED      => array(
			'good',
			__( 'The SEO-Forge plugins are connected to SEOForge', 'seoforge-connector' ),
			/* translators: 1: address, 2: name of the site in the service */
			sprintf( esc_html__( 'The service at %1$s knows this site as %2$s.', 'seoforge-connector' ), $address, $detail ),
		),
		NOT_CONFIGURED => array(
			'recommended',
			__( 'The SEOForge Connector is not configured', 'seoforge-connector' ),
			/* translators: 1: name of a constant, 2: name of another */
			sprintf( esc_html__( 'Define %1$s and %2$s in wp-config.php: the address of your SEOForge service, which begins with https://, and an API key of this site.', 'seoforge-connector' ), '<code>SEOFORGE_CONNECTOR_URL</code>', '<code>SEOFORGE_CONNECTOR_KEY</code>' ),
		),
		KEY_REFUSED    => array(
			'critical',
			__( 'SEOForge refuses the key of this site', 'seoforge-connector' ),
			/* translators: 1: address, 2: name of a constant */
			sprintf( esc_html__( 'The service at %1$s answers, but does not accept the key: it was mistyped, revoked, or belongs to another service. Create a new key there and put it into %2$s.', 'seoforge-connector' ), $address, '<code>SEOFORGE_CONNECTOR_KEY</code>' ),
		),
		UNREACHABLE    => array(
			'critical',
			__( 'SEOForge cannot be reached', 'seoforge-connector' ),
			/* translators: 1: address, 2: what went wrong */
			sprintf( esc_html__( 'No SEOForge service answers at %1$s. %2$s', 'seoforge-connector' ), $address, $detail ),
		),
	};
	return array(
		'label'       => esc_html( $label ),
		'status'      => $status,
		'badge'       => array(
			'label' => __( 'SEOForge', 'seoforge-connector' ),
			'color' => 'blue',
		),
		'description' => "<p>$description</p>",
		'actions'     => '',
		'test'        => OPTION,
	);
}

if ( is_configured() && ! defined( 'SEO_FORGE_API_BASE_URL' ) ) {
	define( 'SEO_FORGE_API_BASE_URL', service_url() );
}
add_filter( 'http_request_args', __NAMESPACE__ . '\\add_key', PHP_INT_MAX, 2 );
add_filter( 'pre_http_request', __NAMESPACE__ . '\\redirect', PHP_INT_MAX, 3 );
add_filter( 'site_status_tests', __NAMESPACE__ . '\\add_site_health_test' );

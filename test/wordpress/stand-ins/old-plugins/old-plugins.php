<?php
/**
 * Plugin Name: Stand-in for the installed plugins
 * Description: Sends what they send, in the way they send it, and has a settings page that shows its key and its address.
 * Version:     1.0.0
 */

defined( 'ABSPATH' ) || exit;

if ( ! defined( 'SEO_FORGE_API_BASE_URL' ) ) {
	define( 'SEO_FORGE_API_BASE_URL', 'https://first-plugin.example' );
}

/** The host that the second plugin has in its code. */
const STAND_IN_HOST = 'https://second-plugin.example';

add_action(
	'admin_menu',
	static function () {
		add_options_page( 'Stand-in', 'Stand-in', 'manage_options', 'stand-in', 'stand_in_settings' );
	}
);

function stand_in_settings() {
	printf(
		'<input name="seo_forge_api_key" value="%s"><p>%s</p><script>var standIn = {"nonce":"%s"};</script>',
		esc_attr( get_option( 'seo_forge_api_key', '' ) ),
		esc_html( SEO_FORGE_API_BASE_URL ),
		esc_js( wp_create_nonce( 'stand-in' ) )
	);
}

add_action( 'wp_ajax_stand_in_analyze', 'stand_in_analyze' );

function stand_in_analyze() {
	check_ajax_referer( 'stand-in', 'nonce' );
	$body = array(
		'content'  => wp_unslash( $_POST['content'] ),
		'keywords' => array( wp_unslash( $_POST['keyword'] ) ),
		'url'      => '',
	);
	stand_in_send_as_second(
		array(
			'method' => 'POST',
			'path'   => '/api/seo-analyzer/analyze',
			'body'   => $body,
		)
	);
	wp_send_json_success();
}

/**
 * @param array $request Of `method`, `path` and perhaps `body`.
 * @return array|WP_Error
 */
function stand_in_send_as_first( array $request ) {
	return wp_remote_request(
		SEO_FORGE_API_BASE_URL . $request['path'],
		array(
			'method'  => $request['method'],
			'timeout' => 30,
			'headers' => array(
				'Content-Type'  => 'application/json',
				'Authorization' => 'Bearer ' . get_option( 'seo_forge_api_key', '' ),
			),
			'body'    => isset( $request['body'] ) ? wp_json_encode( $request['body'] ) : null,
		)
	);
}

/**
 * @param array $request Of `method`, `path` and perhaps `body` and `timeout`.
 * @return array|WP_Error
 */
function stand_in_send_as_second( array $request ) {
	return wp_remote_request(
		STAND_IN_HOST . $request['path'],
		array(
			'method'     => $request['method'],
			'timeout'    => $request['timeout'] ?? 30,
			'user-agent' => 'SEO-Forge-WordPress-Plugin/2.0.1',
			'sslverify'  => false,
			'headers'    => array(
				'Content-Type'     => 'application/json',
				'X-WordPress-Site' => home_url(),
				'X-Client-ID'      => 'wordpress-plugin',
				'X-Plugin-Version' => '2.0.1',
			),
			'body'       => isset( $request['body'] ) ? wp_json_encode( $request['body'] ) : null,
		)
	);
}

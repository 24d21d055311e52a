<?php
/**
 * Requests to the service.
 *
 * @package SEOForge
 */

namespace SEOForge\WordPress\Service;

use SEOForge\WordPress\Settings\Settings;
use WP_Error;

defined( 'ABSPATH' ) || exit;

/**
 * Sends the key to the configured address and nowhere else: redirects are not followed.
 */
final class Service_Client {

	/** Largest answer that is read; an article with its scorecards has less than a tenth of that. */
	private const ANSWER_BYTES = 8 * MB_IN_BYTES;

	public function __construct( private readonly Settings $settings ) {}

	/**
	 * Asks for something.
	 *
	 * @param string               $path    Below the address of the service, with its slash.
	 * @param array<string, mixed> $query   Null members are left out.
	 * @param int                  $timeout In seconds.
	 */
	public function get( string $path, array $query = array(), int $timeout = Timeout::READING ): Answer|WP_Error {
		$query = array_filter( $query, static fn( mixed $value ): bool => null !== $value && '' !== $value );
		return $this->send( 'GET', $query ? $path . '?' . http_build_query( $query, '', '&', PHP_QUERY_RFC3986 ) : $path, $timeout );
	}

	/**
	 * Has something done.
	 *
	 * @param string               $path            Below the address of the service.
	 * @param array<string, mixed> $body            An empty one is sent as an empty object.
	 * @param int                  $timeout         In seconds.
	 * @param string|null          $idempotency_key Of what costs money: a repetition with the same key costs nothing.
	 */
	public function post( string $path, array $body, int $timeout, ?string $idempotency_key = null ): Answer|WP_Error {
		return $this->send( 'POST', $path, $timeout, $body, null === $idempotency_key ? array() : array( 'Idempotency-Key' => $idempotency_key ) );
	}

	/**
	 * Stores something under a name that the site has chosen.
	 *
	 * @param string               $path    Below the address of the service.
	 * @param array<string, mixed> $body    What to store.
	 * @param int                  $timeout In seconds.
	 */
	public function put( string $path, array $body, int $timeout ): Answer|WP_Error {
		return $this->send( 'PUT', $path, $timeout, $body );
	}

	/**
	 * Takes something away.
	 *
	 * @param string $path Below the address of the service.
	 */
	public function delete( string $path ): Answer|WP_Error {
		return $this->send( 'DELETE', $path, Timeout::READING );
	}

	/**
	 * One request, one answer.
	 *
	 * @param string                    $method  HTTP method.
	 * @param string                    $path    Below the address of the service, with its query.
	 * @param int                       $timeout In seconds.
	 * @param array<string, mixed>|null $body    Sent as JSON; null sends none.
	 * @param array<string, string>     $headers Further headers.
	 */
	private function send( string $method, string $path, int $timeout, ?array $body = null, array $headers = array() ): Answer|WP_Error {
		if ( ! $this->settings->is_connected() ) {
			return Problem::not_connected();
		}
		$headers += array(
			'Authorization' => 'Bearer ' . $this->settings->api_key(),
			'Accept'        => 'application/json, application/problem+json',
		);
		if ( null !== $body ) {
			$headers['Content-Type'] = 'application/json';
		}
		$response = wp_remote_request(
			$this->settings->base_url() . $path,
			array(
				'method'              => $method,
				'timeout'             => $timeout,
				'redirection'         => 0,
				'reject_unsafe_urls'  => $this->settings->needs_public_address(),
				'limit_response_size' => self::ANSWER_BYTES,
				'user-agent'          => 'SEOForge-WordPress/' . SEOFORGE_VERSION,
				'headers'             => $headers,
				'body'                => null === $body ? null : wp_json_encode( (object) $body, JSON_UNESCAPED_UNICODE | JSON_UNESCAPED_SLASHES ),
			)
		);
		return is_wp_error( $response ) ? Problem::unreachable( $response ) : $this->read( $response );
	}

	/**
	 * The answer, or what is wrong with it.
	 *
	 * @param array<string, mixed> $response Of WordPress's HTTP functions.
	 */
	private function read( array $response ): Answer|WP_Error {
		$status = (int) wp_remote_retrieve_response_code( $response );
		$text   = wp_remote_retrieve_body( $response );
		$body   = json_decode( $text, true );
		if ( $status >= 400 ) {
			return is_string( $body['code'] ?? null )
				? Problem::from_document( $status, $body, (string) wp_remote_retrieve_header( $response, 'retry-after' ) )
				: Problem::from_status( $status );
		}
		if ( $status < 200 || $status >= 300 || ( '' !== $text && ! is_array( $body ) ) ) {
			return Problem::not_the_service();
		}
		return new Answer( $status, $body ?? array() );
	}
}

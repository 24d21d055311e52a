<?php
/**
 * Failures of the service as WordPress knows failures.
 *
 * @package SEOForge
 */

namespace SEOForge\WordPress\Service;

use WP_Error;

defined( 'ABSPATH' ) || exit;

/**
 * Every error has `status` among its data, so that the REST API answers with it; `isTemporary` tells whether the same
 * request may succeed later.
 */
final class Problem {

	/**
	 * There is no address or no key.
	 */
	public static function not_connected(): WP_Error {
		return self::error( 'seoforge_not_connected', __( 'SEOForge is not connected yet. An administrator can do that under Settings → SEOForge.', 'seoforge' ), 409, false );
	}

	/**
	 * No answer has come.
	 *
	 * @param WP_Error $failure As WordPress's HTTP functions tell it; its text may name addresses, and is not handed on.
	 */
	public static function unreachable( WP_Error $failure ): WP_Error {
		if ( preg_match( '/timed? ?out|cURL error 28/i', $failure->get_error_message() ) ) {
			return self::error( 'seoforge_timeout', __( 'The service has not answered in time. Try again in a moment.', 'seoforge' ), 504, true );
		}
		return self::error( 'seoforge_unreachable', __( 'The service cannot be reached. Check its address under Settings → SEOForge.', 'seoforge' ), 502, true );
	}

	/**
	 * What answered is not the service: a redirect, which the key must not follow, or a page for people.
	 */
	public static function not_the_service(): WP_Error {
		return self::error( 'seoforge_unexpected_answer', __( 'What answered is no SEOForge service. Check its address under Settings → SEOForge; it must not redirect.', 'seoforge' ), 502, false );
	}

	/**
	 * The service's own problem document (RFC 9457): its code, status and detail.
	 *
	 * @param int                  $status      HTTP status.
	 * @param array<string, mixed> $document    Decoded.
	 * @param string               $retry_after The header, in seconds; may be empty.
	 */
	public static function from_document( int $status, array $document, string $retry_after ): WP_Error {
		$data = array_filter(
			array(
				'requestId'         => $document['requestId'] ?? null,
				'errors'            => $document['errors'] ?? null,
				'retryAfterSeconds' => ctype_digit( $retry_after ) ? (int) $retry_after : null,
			),
			static fn( mixed $value ): bool => null !== $value
		);
		return self::error( $document['code'], (string) ( $document['detail'] ?? '' ), $status, self::is_temporary( $status ), $data );
	}

	/**
	 * An answer of a proxy in between, without a document.
	 *
	 * @param int $status HTTP status.
	 */
	public static function from_status( int $status ): WP_Error {
		/* translators: %d: HTTP status, such as 503. */
		$message = sprintf( __( 'The service has answered with status %d.', 'seoforge' ), $status );
		return self::error( 'seoforge_unexpected_status', $message, $status, self::is_temporary( $status ) );
	}

	/**
	 * Whether the same request may succeed later.
	 *
	 * @param WP_Error $error Of this class.
	 */
	public static function may_pass( WP_Error $error ): bool {
		return (bool) ( $error->get_error_data()['isTemporary'] ?? false );
	}

	/**
	 * The HTTP status of an error; 0 where it has none.
	 *
	 * @param WP_Error $error Of this class.
	 */
	public static function status( WP_Error $error ): int {
		return (int) ( $error->get_error_data()['status'] ?? 0 );
	}

	private static function is_temporary( int $status ): bool {
		return $status >= 500 || in_array( $status, array( 408, 409, 425, 429 ), true );
	}

	/**
	 * An error with its data.
	 *
	 * @param string               $code      Stable, for programs.
	 * @param string               $message   For people.
	 * @param int                  $status    HTTP status.
	 * @param bool                 $temporary Whether it may pass.
	 * @param array<string, mixed> $data      Further data.
	 */
	private static function error( string $code, string $message, int $status, bool $temporary, array $data = array() ): WP_Error {
		return new WP_Error(
			$code,
			$message,
			array(
				'status'      => $status,
				'isTemporary' => $temporary,
			) + $data
		);
	}
}

<?php
/**
 * Signatures of the service's messages.
 *
 * @package SEOForge
 */

namespace SEOForge\WordPress\Events;

defined( 'ABSPATH' ) || exit;

/**
 * `X-SEOForge-Signature: t=<Unix time>,v1=<HMAC-SHA-256 of time, dot and raw body, in hexadecimal>`; there are two `v1`
 * while a secret is being replaced.
 */
final class Signature {

	private const TOLERANCE_SECONDS = 300;

	/**
	 * Whether the message is the service's, and was sent just now.
	 *
	 * @param string $body   Raw, as it came.
	 * @param string $header The signature's.
	 * @param string $secret Of the webhook; with an empty one nothing is genuine.
	 * @param int    $now    Unix time in seconds.
	 */
	public static function is_genuine( string $body, string $header, string $secret, int $now ): bool {
		if ( '' === $secret || ! preg_match( '/(?:^|,)t=(\d{1,12})(?:,|$)/', $header, $time ) ) {
			return false;
		}
		if ( abs( $now - (int) $time[1] ) > self::TOLERANCE_SECONDS ) {
			return false;
		}
		$expected = hash_hmac( 'sha256', $time[1] . '.' . $body, $secret );
		preg_match_all( '/(?:^|,)v1=([0-9a-f]{64})(?=,|$)/', $header, $signatures );
		foreach ( $signatures[1] as $signature ) {
			if ( hash_equals( $expected, $signature ) ) {
				return true;
			}
		}
		return false;
	}
}

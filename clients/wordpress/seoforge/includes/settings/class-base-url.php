<?php
/**
 * The address of a service.
 *
 * @package SEOForge
 */

namespace SEOForge\WordPress\Settings;

defined( 'ABSPATH' ) || exit;

/**
 * A key travels with every request: so only https will do, except to the machine itself.
 */
final class Base_Url {

	/**
	 * The address in the form in which it is stored, without a slash at the end.
	 *
	 * @param string $text As somebody typed it.
	 * @return string|null Null where it is no address that a key may be sent to.
	 */
	public static function parse( string $text ): ?string {
		$url   = untrailingslashit( esc_url_raw( trim( $text ), array( 'http', 'https' ) ) );
		$parts = wp_parse_url( $url );
		if ( ! isset( $parts['scheme'], $parts['host'] ) ) {
			return null;
		}
		if ( array_intersect( array( 'user', 'pass', 'query', 'fragment' ), array_keys( $parts ) ) ) {
			return null;
		}
		return 'https' === $parts['scheme'] || self::is_local( $parts['host'] ) ? $url : null;
	}

	/**
	 * Whether two addresses are of the same server, so that a key for one may be sent to the other.
	 *
	 * @param string $one   An address.
	 * @param string $other Another one.
	 */
	public static function have_same_origin( string $one, string $other ): bool {
		return self::origin( $one ) === self::origin( $other );
	}

	/**
	 * Whether a host is the machine itself.
	 *
	 * @param string $host Name or address.
	 */
	public static function is_local( string $host ): bool {
		$host = strtolower( trim( $host, '[]' ) );
		return 'localhost' === $host || str_ends_with( $host, '.localhost' ) || '::1' === $host
			|| ( str_starts_with( $host, '127.' ) && false !== filter_var( $host, FILTER_VALIDATE_IP, FILTER_FLAG_IPV4 ) );
	}

	/**
	 * Scheme, host and port.
	 *
	 * @param string $url An address.
	 */
	private static function origin( string $url ): string {
		$parts  = wp_parse_url( $url );
		$scheme = $parts['scheme'] ?? '';
		$port   = $parts['port'] ?? ( 'https' === $scheme ? 443 : 80 );
		return strtolower( $scheme . '://' . ( $parts['host'] ?? '' ) . ':' . $port );
	}
}

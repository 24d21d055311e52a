<?php
/**
 * Finds the plugin's classes.
 *
 * @package SEOForge
 */

namespace SEOForge\WordPress;

defined( 'ABSPATH' ) || exit;

/**
 * `SEOForge\WordPress\Rest\Images_Controller` is in `rest/class-images-controller.php`, an interface in `interface-….php`.
 */
final class Autoloader {

	/** Lets PHP find the classes of this folder by their names. */
	public static function register(): void {
		spl_autoload_register( array( self::class, 'load' ) );
	}

	/**
	 * Loads a class of the plugin; leaves all others to other loaders.
	 *
	 * @param string $name With its namespace.
	 */
	public static function load( string $name ): void {
		if ( ! str_starts_with( $name, __NAMESPACE__ . '\\' ) ) {
			return;
		}
		$parts = explode( '\\', strtolower( str_replace( '_', '-', substr( $name, strlen( __NAMESPACE__ ) + 1 ) ) ) );
		$last  = array_pop( $parts );
		foreach ( array( 'class', 'interface' ) as $kind ) {
			$file = implode( '/', array( __DIR__, ...$parts, "$kind-$last.php" ) );
			if ( is_readable( $file ) ) {
				require_once $file;
				return;
			}
		}
	}
}

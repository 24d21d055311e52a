<?php
/**
 * Plugin Name: Which actions do plugins handle?
 * Description: A must-use plugin for tests: names the actions of admin-ajax.php, by the plugins that handle them.
 */

defined( 'ABSPATH' ) || exit;

add_action(
	'wp_ajax_form_actions',
	static function () {
		$actions = array();
		foreach ( $GLOBALS['wp_filter'] as $hook => $handlers ) {
			if ( ! preg_match( '/^wp_ajax_(?!nopriv_|form_actions$)(.+)$/', $hook, $name ) ) {
				continue;
			}
			foreach ( array_merge( ...array_values( $handlers->callbacks ) ) as list( 'function' => $handler ) ) {
				$file = ( is_array( $handler ) ? new ReflectionMethod( ...$handler ) : new ReflectionFunction( $handler ) )->getFileName();
				if ( $file && str_starts_with( $file, WP_PLUGIN_DIR . '/' ) ) {
					$plugin               = strtok( substr( $file, strlen( WP_PLUGIN_DIR ) + 1 ), '/' );
					$actions[ $plugin ][] = $name[1];
				}
			}
		}
		wp_send_json( $actions );
	}
);

<?php
/**
 * Plain text of one line.
 *
 * @package SEOForge
 */

namespace SEOForge\WordPress\Rest;

defined( 'ABSPATH' ) || exit;

/**
 * WordPress's own `sanitize_text_field` takes `%ca` for a byte and destroys `%%category%%`, a variable of SEO plugins.
 */
final class Plain_Line {

	/**
	 * A text without markup, line breaks or spaces around it.
	 *
	 * @param string $text As somebody typed it.
	 */
	public static function of( string $text ): string {
		return trim( (string) preg_replace( '/\s+/u', ' ', wp_strip_all_tags( wp_check_invalid_utf8( $text ) ) ) );
	}
}

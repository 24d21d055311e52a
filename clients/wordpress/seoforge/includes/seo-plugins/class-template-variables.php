<?php
/**
 * Variables in titles and descriptions.
 *
 * @package SEOForge
 */

namespace SEOForge\WordPress\Seo_Plugins;

defined( 'ABSPATH' ) || exit;

/**
 * What an SEO plugin fills in when it prints a text: `%%excerpt%%`, `%excerpt%` or `#post_title`.
 */
final class Template_Variables {

	private const VARIABLE = '/%[a-z][a-z0-9_-]+(?:\([^)%]*\))?%|#[a-z]+_[a-z]+/i';

	/**
	 * A text that can be judged as it stands.
	 *
	 * @param string $text     As an SEO plugin has stored it; may be empty.
	 * @param string $fallback What to take instead of one with variables.
	 */
	public static function without( string $text, string $fallback ): string {
		return '' === $text || preg_match( self::VARIABLE, $text ) ? $fallback : $text;
	}
}

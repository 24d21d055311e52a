<?php
/**
 * The language of a post.
 *
 * @package SEOForge
 */

namespace SEOForge\WordPress\Posts;

use SEOForge\WordPress\Settings\Settings;

defined( 'ABSPATH' ) || exit;

/**
 * WordPress knows one language for the whole site; plugins for several languages know more.
 */
final class Post_Language {

	public function __construct( private readonly Settings $settings ) {}

	/**
	 * A WordPress locale or BCP 47 tag.
	 *
	 * @param int $post_id 0 for no post in particular.
	 */
	public function of( int $post_id ): string {
		/**
		 * Filters the language of a post, for sites in several languages.
		 *
		 * @param string $language WordPress locale or BCP 47 tag.
		 * @param int    $post_id  0 for no post in particular.
		 */
		return (string) apply_filters( 'seoforge_post_language', $this->settings->language(), $post_id );
	}
}

<?php
/**
 * Fields for sites without an SEO plugin.
 *
 * @package SEOForge
 */

namespace SEOForge\WordPress\Seo_Plugins;

defined( 'ABSPATH' ) || exit;

/**
 * The plugin's own post meta, which {@see Head_Output} prints.
 */
final class Own_Fields extends Meta_Fields {

	public const KEYS = array(
		'title'       => '_seoforge_title',
		'description' => '_seoforge_description',
		'keyphrase'   => '_seoforge_keyphrase',
	);

	/** Always there. */
	public function is_active(): bool {
		return true;
	}

	/**
	 * The plugin has no such field.
	 *
	 * @param int $post_id The post.
	 */
	public function is_noindex( int $post_id ): bool {
		return false;
	}
}

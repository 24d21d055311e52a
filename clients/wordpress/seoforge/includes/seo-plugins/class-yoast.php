<?php
/**
 * Yoast SEO.
 *
 * @package SEOForge
 */

namespace SEOForge\WordPress\Seo_Plugins;

defined( 'ABSPATH' ) || exit;

/**
 * The fields of Yoast SEO.
 */
final class Yoast extends Meta_Fields {

	protected const KEYS = array(
		'title'       => '_yoast_wpseo_title',
		'description' => '_yoast_wpseo_metadesc',
		'keyphrase'   => '_yoast_wpseo_focuskw',
	);

	/** Whether it is active. */
	public function is_active(): bool {
		return defined( 'WPSEO_VERSION' );
	}

	/**
	 * Whether the post itself says so; 0 is the site's default and 2 an explicit yes to search engines.
	 *
	 * @param int $post_id The post.
	 */
	public function is_noindex( int $post_id ): bool {
		return '1' === get_post_meta( $post_id, '_yoast_wpseo_meta-robots-noindex', true );
	}
}

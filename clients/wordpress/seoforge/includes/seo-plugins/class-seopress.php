<?php
/**
 * SEOPress.
 *
 * @package SEOForge
 */

namespace SEOForge\WordPress\Seo_Plugins;

defined( 'ABSPATH' ) || exit;

/**
 * The fields of SEOPress.
 */
final class Seopress extends Meta_Fields {

	protected const KEYS = array(
		'title'       => '_seopress_titles_title',
		'description' => '_seopress_titles_desc',
		'keyphrase'   => '_seopress_analysis_target_kw',
	);

	/** Whether it is active. */
	public function is_active(): bool {
		return defined( 'SEOPRESS_VERSION' );
	}

	/**
	 * Whether the post itself says so: the plugin stores `yes` for a box that takes the post out.
	 *
	 * @param int $post_id The post.
	 */
	public function is_noindex( int $post_id ): bool {
		return 'yes' === get_post_meta( $post_id, '_seopress_robots_index', true );
	}
}

<?php
/**
 * Drafts from finished articles.
 *
 * @package SEOForge
 */

namespace SEOForge\WordPress\Articles;

use SEOForge\WordPress\Rest\Plain_Line;
use SEOForge\WordPress\Seo_Plugins\Seo_Plugins;

defined( 'ABSPATH' ) || exit;

/**
 * Blocks, title, excerpt and the fields of the SEO plugin; a person reads and publishes it.
 */
final class Article_Draft {

	public function __construct( private readonly Seo_Plugins $seo_plugins ) {}

	/**
	 * Makes the draft.
	 *
	 * @param array<string, mixed> $article As the service answers it when it has succeeded.
	 * @param int                  $user_id Its author.
	 * @return int Of the post; 0 where WordPress has refused it.
	 */
	public function create( array $article, int $user_id ): int {
		$result  = $article['result'];
		$post_id = wp_insert_post(
			wp_slash(
				array(
					'post_status'  => 'draft',
					'post_author'  => $user_id,
					'post_title'   => Plain_Line::of( $result['title'] ),
					'post_name'    => sanitize_title( $result['slug'] ),
					'post_excerpt' => sanitize_textarea_field( $result['excerpt'] ),
					'post_content' => wp_kses_post( $result['blocks'] ),
				)
			)
		);
		if ( $post_id > 0 ) {
			$this->seo_plugins->active()->write(
				$post_id,
				array(
					'title'       => Plain_Line::of( $result['title'] ),
					'description' => Plain_Line::of( $result['metaDescription'] ),
					'keyphrase'   => Plain_Line::of( $article['keyphrase'] ),
				)
			);
		}
		return $post_id;
	}
}

<?php
/**
 * Rank Math SEO.
 *
 * @package SEOForge
 */

namespace SEOForge\WordPress\Seo_Plugins;

defined( 'ABSPATH' ) || exit;

/**
 * The fields of Rank Math. It keeps several keyphrases in one field, the first of which is the main one.
 */
final class Rank_Math extends Meta_Fields {

	protected const KEYS = array(
		'title'       => 'rank_math_title',
		'description' => 'rank_math_description',
		'keyphrase'   => 'rank_math_focus_keyword',
	);

	/** Whether it is active. */
	public function is_active(): bool {
		return defined( 'RANK_MATH_VERSION' );
	}

	/**
	 * What is stored, with the main keyphrase alone.
	 *
	 * @param int $post_id The post.
	 * @return array{title: string, description: string, keyphrase: string}
	 */
	public function read( int $post_id ): array {
		$fields = parent::read( $post_id );
		return array_merge( $fields, array( 'keyphrase' => trim( explode( ',', $fields['keyphrase'] )[0] ) ) );
	}

	/**
	 * Stores the fields and keeps the further keyphrases.
	 *
	 * @param int                   $post_id The post.
	 * @param array<string, string> $fields  Any of `title`, `description`, `keyphrase`.
	 */
	public function write( int $post_id, array $fields ): void {
		if ( isset( $fields['keyphrase'] ) ) {
			$further             = array_slice( explode( ',', parent::read( $post_id )['keyphrase'] ), 1 );
			$fields['keyphrase'] = implode( ',', array_filter( array( $fields['keyphrase'], ...$further ) ) );
		}
		parent::write( $post_id, $fields );
	}

	/**
	 * Whether the post itself says so.
	 *
	 * @param int $post_id The post.
	 */
	public function is_noindex( int $post_id ): bool {
		return in_array( 'noindex', (array) get_post_meta( $post_id, 'rank_math_robots', true ), true );
	}
}

<?php
/**
 * Posts as the service takes them.
 *
 * @package SEOForge
 */

namespace SEOForge\WordPress\Posts;

use SEOForge\WordPress\Seo_Plugins\Seo_Plugins;
use SEOForge\WordPress\Seo_Plugins\Template_Variables;
use WP_Post;

defined( 'ABSPATH' ) || exit;

/**
 * Decides which posts the service may have, and what of them.
 */
final class Post_Document {

	/** As the service's API bounds them, in characters. */
	private const CONTENT  = 1_048_576;
	private const TITLE    = 500;
	private const META     = 1000;
	private const PHRASE   = 200;
	private const SLUG     = 600;

	public function __construct( private readonly Seo_Plugins $seo_plugins, private readonly Post_Language $language ) {}

	/** @return list<string> The kinds of posts that readers can open, without attachments. */
	public static function types(): array {
		return array_values( array_diff( array_filter( get_post_types( array( 'public' => true ) ), 'is_post_type_viewable' ), array( 'attachment' ) ) );
	}

	/**
	 * Whether everybody can read the post, and search engines may.
	 *
	 * @param WP_Post|null $post The post, if there is one.
	 */
	public function may_be_sent( ?WP_Post $post ): bool {
		$is_public = null !== $post && 'publish' === $post->post_status && '' === $post->post_password
			&& in_array( $post->post_type, self::types(), true )
			&& ! $this->seo_plugins->active()->is_noindex( $post->ID );
		/**
		 * Filters whether a post is sent to the service.
		 *
		 * @param bool         $is_public Whether it would be. One that is not public must not become true.
		 * @param WP_Post|null $post      The post.
		 */
		return $is_public && (bool) apply_filters( 'seoforge_sends_post', true, $post );
	}

	/**
	 * What is sent. The text is the one that the editor has: places of links are counted in it.
	 *
	 * @param WP_Post $post A post that may be sent.
	 * @return array<string, string>
	 */
	public function of( WP_Post $post ): array {
		$fields = $this->seo_plugins->active()->read( $post->ID );
		$kind   = in_array( $post->post_type, array( 'page', 'product' ), true ) ? $post->post_type : 'post';
		return array_filter(
			array(
				'externalId'      => (string) $post->ID,
				'url'             => (string) get_permalink( $post ),
				'keyphrase'       => mb_substr( trim( $fields['keyphrase'] ), 0, self::PHRASE ),
				'metaDescription' => mb_substr( Template_Variables::without( $fields['description'], '' ), 0, self::META ),
				'slug'            => mb_substr( urldecode( $post->post_name ), 0, self::SLUG ),
				'contentType'     => $kind,
				'language'        => $this->language->of( $post->ID ),
				'publishedAt'     => (string) get_post_time( 'c', true, $post ),
				'updatedAt'       => (string) get_post_modified_time( 'c', true, $post ),
			)
		) + array(
			'title'   => mb_substr( html_entity_decode( wp_strip_all_tags( $post->post_title ), ENT_QUOTES, 'UTF-8' ), 0, self::TITLE ),
			'content' => mb_substr( $post->post_content, 0, self::CONTENT ),
		);
	}
}

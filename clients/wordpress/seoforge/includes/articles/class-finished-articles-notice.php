<?php
/**
 * Tells users of articles that were finished while they were away.
 *
 * @package SEOForge
 */

namespace SEOForge\WordPress\Articles;

defined( 'ABSPATH' ) || exit;

/**
 * Shown once, to the user who ordered the article, above the list of posts and nowhere else.
 */
final class Finished_Articles_Notice {

	public const META = '_seoforge_finished_articles';

	/** So many are remembered for somebody who does not come; the drafts are there in any case. */
	private const KEPT = 20;

	/** Has WordPress show it. */
	public function hook(): void {
		add_action( 'load-edit.php', fn() => add_action( 'admin_notices', array( $this, 'show' ) ) );
	}

	/**
	 * Remembers what is to be told.
	 *
	 * @param int    $user_id   Whom to tell.
	 * @param string $keyphrase What the article was to be found for.
	 * @param int    $draft_id  0 where there is none, because the article could not be written.
	 */
	public static function tell( int $user_id, string $keyphrase, int $draft_id ): void {
		foreach ( array_slice( get_user_meta( $user_id, self::META ), 0, 1 - self::KEPT ) as $oldest ) {
			delete_user_meta( $user_id, self::META, wp_slash( $oldest ) );
		}
		add_user_meta(
			$user_id,
			self::META,
			wp_slash(
				array(
					'siteId'    => get_current_blog_id(),
					'keyphrase' => $keyphrase,
					'draftId'   => $draft_id,
				)
			)
		);
	}

	/** Prints what the user does not know yet. */
	public function show(): void {
		foreach ( get_user_meta( get_current_user_id(), self::META ) as $article ) {
			if ( get_current_blog_id() !== $article['siteId'] ) {
				continue;
			}
			delete_user_meta( get_current_user_id(), self::META, wp_slash( $article ) );
			$link = $article['draftId'] > 0 ? get_edit_post_link( $article['draftId'], 'raw' ) : null;
			if ( $link ) {
				/* translators: %s: keyphrase of an article. */
				$text = sprintf( __( 'SEOForge has written your article about “%s”.', 'seoforge' ), $article['keyphrase'] );
				printf( '<div class="notice notice-success is-dismissible"><p>%s <a href="%s">%s</a></p></div>', esc_html( $text ), esc_url( $link ), esc_html__( 'Edit the draft', 'seoforge' ) );
			} else {
				/* translators: %s: keyphrase of an article. */
				$text = sprintf( __( 'SEOForge could not write your article about “%s”.', 'seoforge' ), $article['keyphrase'] );
				printf( '<div class="notice notice-error is-dismissible"><p>%s</p></div>', esc_html( $text ) );
			}
		}
	}
}

<?php
/**
 * Notices what happens to posts.
 *
 * @package SEOForge
 */

namespace SEOForge\WordPress\Posts;

use SEOForge\WordPress\Settings\Settings;
use WP_Post;

defined( 'ABSPATH' ) || exit;

/**
 * Marks posts that have changed, and leaves the sending to WordPress's scheduler, after the answer to whoever saves.
 */
final class Post_Sync {

	/** @var array<int, true> Posts of the index that are being deleted. */
	private array $leaving = array();

	public function __construct(
		private readonly Settings $settings,
		private readonly Post_Document $document,
		private readonly Sync_Queue $queue,
	) {}

	/** Has WordPress call it. */
	public function hook(): void {
		// Fires on every save, and on every change of status, trash included, once terms and meta are stored.
		add_action( 'wp_after_insert_post', array( $this, 'note' ) );
		add_action( 'transition_post_status', array( $this, 'note_transition' ), 10, 3 );
		add_action( 'before_delete_post', array( $this, 'prepare_deletion' ) );
		add_action( 'after_delete_post', array( $this, 'note_deletion' ) );
	}

	/**
	 * Marks a post, if it is in the index or belongs there. One that is there while posts are not to be sent is taken out.
	 *
	 * @param int $post_id The post.
	 */
	public function note( int $post_id ): void {
		$is_due = $this->settings->syncs_posts() && $this->document->may_be_sent( get_post( $post_id ) );
		if ( $this->settings->is_connected() && ( $is_due || $this->is_in_index( $post_id ) ) ) {
			$this->queue->add( $post_id );
		}
	}

	/**
	 * Marks a post whose status is changed without its being saved.
	 *
	 * @param string  $new_status After.
	 * @param string  $old_status Before.
	 * @param WP_Post $post       The post.
	 */
	public function note_transition( string $new_status, string $old_status, WP_Post $post ): void {
		if ( $new_status !== $old_status && in_array( 'publish', array( $new_status, $old_status ), true ) ) {
			$this->note( $post->ID );
		}
	}

	/**
	 * Notes that the index has a post that will be gone in a moment, and its marks with it.
	 *
	 * @param int $post_id The post.
	 */
	public function prepare_deletion( int $post_id ): void {
		if ( $this->settings->is_connected() && $this->is_in_index( $post_id ) ) {
			$this->leaving[ $post_id ] = true;
		}
	}

	/**
	 * Has a post taken out of the index that is gone.
	 *
	 * @param int $post_id The post.
	 */
	public function note_deletion( int $post_id ): void {
		if ( isset( $this->leaving[ $post_id ] ) ) {
			unset( $this->leaving[ $post_id ] );
			$this->queue->add_deleted( $post_id );
		}
	}

	private function is_in_index( int $post_id ): bool {
		return metadata_exists( 'post', $post_id, Post_Sender::SENT );
	}
}

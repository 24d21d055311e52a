<?php
/**
 * Posts that wait to be sent.
 *
 * @package SEOForge
 */

namespace SEOForge\WordPress\Posts;

use SEOForge\WordPress\Service\Problem;
use SEOForge\WordPress\Settings\Settings;
use WP_Error;

defined( 'ABSPATH' ) || exit;

/**
 * A mark on each post is the queue: two saves at once cannot overwrite each other's, and a post that is saved while it is
 * being sent keeps its newer mark.
 */
final class Sync_Queue {

	public const HOOK = 'seoforge_send_posts';

	public const MARK = '_seoforge_changed';

	public function __construct(
		private readonly Settings $settings,
		private readonly Post_Sender $sender,
		private readonly Sync_State $state,
	) {}

	/** Has WordPress's scheduler call it. */
	public function hook(): void {
		add_action( self::HOOK, array( $this, 'send' ) );
	}

	/**
	 * Marks a post.
	 *
	 * @param int $post_id The post.
	 */
	public function add( int $post_id ): void {
		update_post_meta( $post_id, self::MARK, (string) microtime( true ) );
		$this->schedule( 0 );
	}

	/**
	 * Marks a post that is gone, and its marks with it: so its absence is found like any other change.
	 *
	 * @param int $post_id The post, which the index has.
	 */
	public function add_deleted( int $post_id ): void {
		update_post_meta( $post_id, Post_Sender::SENT, time() );
		$this->add( $post_id );
	}

	/** Marks all posts that the index has: to be taken out, where posts are not to be sent. */
	public function add_all_sent(): void {
		global $wpdb;
		// phpcs:disable WordPress.DB -- One statement for however many posts there are; what reads the marks asks the database, too.
		$wpdb->query(
			$wpdb->prepare(
				"INSERT INTO $wpdb->postmeta (post_id, meta_key, meta_value) SELECT post_id, %s, %s FROM $wpdb->postmeta WHERE meta_key = %s",
				self::MARK,
				(string) microtime( true ),
				Post_Sender::SENT
			)
		);
		// phpcs:enable
		$this->schedule( 0 );
	}

	/** Sends a batch, and has the next one sent. */
	public function send(): void {
		if ( ! $this->settings->is_connected() ) {
			return;
		}
		$marks = $this->marks();
		$error = $marks ? $this->sender->bring_into_line( array_keys( $marks ) ) : null;
		if ( null !== $error ) {
			$this->try_again( $error );
			return;
		}
		foreach ( $marks as $post_id => $mark ) {
			delete_post_meta( $post_id, self::MARK, $mark );
		}
		$this->state->succeed();
		if ( $this->length() > 0 ) {
			$this->schedule( 0 );
		}
	}

	/** How many posts wait. */
	public function length(): int {
		return $this->count( self::MARK );
	}

	/** How many posts the index has. */
	public function sent(): int {
		return $this->count( Post_Sender::SENT );
	}

	/**
	 * Has the posts sent that wait.
	 *
	 * @param int $delay In seconds.
	 */
	public function schedule( int $delay ): void {
		if ( ! wp_next_scheduled( self::HOOK ) ) {
			wp_schedule_single_event( time() + $delay, self::HOOK );
		}
	}

	/**
	 * Tries once more, unless that would lead to the same.
	 *
	 * @param WP_Error $error Of the service.
	 */
	private function try_again( WP_Error $error ): void {
		$delay = Back_Off::seconds_after( $this->state->fail( $error ) );
		if ( null !== $delay && Problem::may_pass( $error ) ) {
			$this->schedule( $delay );
		}
	}

	private function count( string $key ): int {
		global $wpdb;
		// phpcs:ignore WordPress.DB.DirectDatabaseQuery -- WordPress has no function that counts meta.
		return (int) $wpdb->get_var( $wpdb->prepare( "SELECT COUNT(DISTINCT post_id) FROM $wpdb->postmeta WHERE meta_key = %s", $key ) );
	}

	/** @return array<int, string> The marks of one batch of posts, oldest posts first. */
	private function marks(): array {
		global $wpdb;
		// phpcs:ignore WordPress.DB.DirectDatabaseQuery -- A query for posts would leave out those in the trash and of other kinds.
		$rows = $wpdb->get_results( $wpdb->prepare( "SELECT post_id, meta_value FROM $wpdb->postmeta WHERE meta_key = %s ORDER BY meta_id LIMIT %d", self::MARK, Post_Sender::BATCH ) );
		return array_column( $rows, 'meta_value', 'post_id' );
	}
}

<?php
/**
 * Sends all posts once.
 *
 * @package SEOForge
 */

namespace SEOForge\WordPress\Posts;

use SEOForge\WordPress\Service\Problem;
use SEOForge\WordPress\Settings\Settings;

defined( 'ABSPATH' ) || exit;

/**
 * Walks through the published posts by their ids, some batches each time WordPress's scheduler runs.
 */
final class Full_Sync {

	public const HOOK = 'seoforge_send_all_posts';

	/** No batch is begun later than this after the first one. */
	private const RUN_SECONDS = 20;

	public function __construct(
		private readonly Settings $settings,
		private readonly Post_Sender $sender,
		private readonly Sync_State $state,
	) {}

	/** Has WordPress's scheduler call it. */
	public function hook(): void {
		add_action( self::HOOK, array( $this, 'send' ) );
	}

	/** Begins with the first post, whatever has been sent before. */
	public function start(): void {
		wp_clear_scheduled_hook( self::HOOK );
		$counts = array_map( static fn( string $type ): int => (int) wp_count_posts( $type )->publish, Post_Document::types() );
		$this->state->begin( (int) array_sum( $counts ) );
		wp_schedule_single_event( time(), self::HOOK );
	}

	/** Sends the next batches. */
	public function send(): void {
		// Where PHP ends this run before its time, another one goes on.
		wp_schedule_single_event( time() + HOUR_IN_SECONDS, self::HOOK );
		$end = time() + self::RUN_SECONDS;
		do {
			$delay = $this->send_batch();
		} while ( 0 === $delay && time() < $end );
		wp_clear_scheduled_hook( self::HOOK );
		if ( null !== $delay ) {
			wp_schedule_single_event( time() + $delay, self::HOOK );
		}
	}

	/**
	 * Sends the next batch.
	 *
	 * @return int|null After how many seconds there is another one to send; null for none.
	 */
	private function send_batch(): ?int {
		$state = $this->state->get();
		if ( null === $state['lastId'] || ! $this->settings->syncs_posts() ) {
			return null;
		}
		$post_ids = $this->next( $state['lastId'] );
		$error    = $post_ids ? $this->sender->bring_into_line( $post_ids ) : null;
		if ( null !== $error ) {
			$delay = Back_Off::seconds_after( $this->state->fail( $error ) );
			return Problem::may_pass( $error ) ? $delay : null;
		}
		$this->state->succeed();
		if ( $this->state->get()['lastId'] !== $state['lastId'] ) {
			return 0; // Somebody has begun anew meanwhile.
		}
		$is_last = count( $post_ids ) < Post_Sender::BATCH;
		$this->state->change(
			array(
				'lastId' => $is_last ? null : max( $post_ids ),
				'done'   => $state['done'] + count( $post_ids ),
			)
		);
		return $is_last ? null : 0;
	}

	/**
	 * The next batch of published posts.
	 *
	 * @param int $last_id Of the batch before.
	 * @return list<int>
	 */
	private function next( int $last_id ): array {
		global $wpdb;
		$types = Post_Document::types();
		// phpcs:disable WordPress.DB -- There are as many placeholders as kinds of posts; WP_Query cannot continue after an id.
		$query = $wpdb->prepare(
			"SELECT ID FROM $wpdb->posts WHERE ID > %d AND post_status = 'publish' AND post_type IN (" . implode( ',', array_fill( 0, count( $types ), '%s' ) ) . ') ORDER BY ID LIMIT %d',
			$last_id,
			...array( ...$types, Post_Sender::BATCH )
		);
		return array_map( 'intval', $wpdb->get_col( $query ) );
		// phpcs:enable
	}
}

<?php
/**
 * Which articles have been ordered here, by whom and for what.
 *
 * @package SEOForge
 */

namespace SEOForge\WordPress\Articles;

defined( 'ABSPATH' ) || exit;

/**
 * One option a record, so that two requests at once do not overwrite each other's; the newest 200 are kept.
 *
 * A record: `id` of the article, `userId`, `postId` that it was ordered for (0 for none), `keyphrase`, `background`
 * (whether it becomes a draft by itself), `draftId` (0 until it is one), `createdAt` (Unix time in seconds).
 */
final class Article_Records {

	public const PREFIX = 'seoforge_article_';

	private const KEPT = 200;

	/**
	 * Keeps a record, new or changed.
	 *
	 * @param array{id: string, userId: int, postId: int, keyphrase: string, background: bool, draftId: int, createdAt: int} $record The record.
	 */
	public function keep( array $record ): void {
		update_option( self::PREFIX . $record['id'], $record, false );
	}

	/**
	 * A record.
	 *
	 * @param string $id Of the article.
	 * @return array<string, mixed>|null Null for an article that was not ordered here, or long ago.
	 */
	public function find( string $id ): ?array {
		$record = get_option( self::PREFIX . $id );
		return is_array( $record ) ? $record : null;
	}

	/**
	 * A user's records, newest first.
	 *
	 * @param int $user_id The user.
	 * @param int $post_id Only those for this post; 0 for all.
	 * @return list<array<string, mixed>>
	 */
	public function of_user( int $user_id, int $post_id ): array {
		$records = array_filter(
			array_map( 'maybe_unserialize', array_column( $this->rows(), 'option_value' ) ),
			static fn( mixed $record ): bool => is_array( $record ) && $user_id === $record['userId'] && ( 0 === $post_id || $post_id === $record['postId'] )
		);
		return array_values( $records );
	}

	/**
	 * Closes a record, so that of two processes at once only one does what follows.
	 *
	 * @param array<string, mixed> $record One whose article becomes a draft by itself.
	 * @return bool Whether this process was the one.
	 */
	public function close( array $record ): bool {
		global $wpdb;
		$name = self::PREFIX . $record['id'];
		// phpcs:ignore WordPress.DB.DirectDatabaseQuery -- Only the database can compare and change at once.
		$changed = $wpdb->update(
			$wpdb->options,
			array( 'option_value' => maybe_serialize( array_merge( $record, array( 'background' => false ) ) ) ),
			array(
				'option_name'  => $name,
				'option_value' => maybe_serialize( $record ),
			)
		);
		wp_cache_delete( $name, 'options' );
		return 1 === $changed;
	}

	/**
	 * Forgets all but the newest.
	 *
	 * @param int $kept How many stay.
	 */
	public function prune( int $kept = self::KEPT ): void {
		foreach ( array_slice( $this->rows(), $kept ) as $row ) {
			delete_option( $row->option_name );
		}
	}

	/** @return list<object{option_name: string, option_value: string}> Newest first. */
	private function rows(): array {
		global $wpdb;
		// phpcs:ignore WordPress.DB.DirectDatabaseQuery -- WordPress has no function that lists options.
		return $wpdb->get_results(
			$wpdb->prepare(
				"SELECT option_name, option_value FROM $wpdb->options WHERE option_name LIKE %s ORDER BY option_id DESC LIMIT %d",
				$wpdb->esc_like( self::PREFIX ) . '%',
				2 * self::KEPT
			)
		);
	}
}

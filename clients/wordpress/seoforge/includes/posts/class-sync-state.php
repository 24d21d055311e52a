<?php
/**
 * How the sending of posts stands.
 *
 * @package SEOForge
 */

namespace SEOForge\WordPress\Posts;

use WP_Error;

defined( 'ABSPATH' ) || exit;

/**
 * One option: `lastId`, `done` and `total` of the walk through all posts (`lastId` is null when it has ended or not
 * begun), `failures` in a row, and `error`, the last one's message.
 */
final class Sync_State {

	public const OPTION = 'seoforge_sync_state';

	private const FRESH = array(
		'lastId'   => null,
		'done'     => 0,
		'total'    => 0,
		'failures' => 0,
		'error'    => '',
	);

	/** @return array{lastId: int|null, done: int, total: int, failures: int, error: string} As the database has it: other processes change it too. */
	public function get(): array {
		wp_cache_delete( self::OPTION, 'options' );
		$state = get_option( self::OPTION );
		return array_merge( self::FRESH, is_array( $state ) ? $state : array() );
	}

	/**
	 * Begins the walk through all posts, from the first one.
	 *
	 * @param int $total How many there are.
	 */
	public function begin( int $total ): void {
		$this->change(
			array(
				'lastId' => 0,
				'total'  => $total,
			) + self::FRESH
		);
	}

	/**
	 * Changes some of it.
	 *
	 * @param array<string, mixed> $changes What is different.
	 */
	public function change( array $changes ): void {
		update_option( self::OPTION, array_merge( $this->get(), $changes ), false );
	}

	/** Notes that the service has answered. */
	public function succeed(): void {
		if ( $this->get()['failures'] > 0 ) {
			$this->change(
				array(
					'failures' => 0,
					'error'    => '',
				)
			);
		}
	}

	/**
	 * Notes a failure.
	 *
	 * @param WP_Error $error Of the service.
	 * @return int How many there have been in a row.
	 */
	public function fail( WP_Error $error ): int {
		$failures = $this->get()['failures'] + 1;
		$this->change(
			array(
				'failures' => $failures,
				'error'    => $error->get_error_message(),
			)
		);
		return $failures;
	}
}

<?php
/**
 * Fetches articles that nobody waits for.
 *
 * @package SEOForge
 */

namespace SEOForge\WordPress\Articles;

use SEOForge\WordPress\Service\Service_Client;
use WP_Error;

defined( 'ABSPATH' ) || exit;

/**
 * WordPress's scheduler asks how an article stands, less and less often for two days; a webhook has it asked at once.
 * So sites that the service cannot reach get their drafts too.
 */
final class Article_Collector {

	public const HOOK = 'seoforge_collect_article';

	/** Seconds until the next look, by the number of looks before; the last one holds for all that follow. */
	private const DELAYS = array( 60, 60, 120, 300, 600, 1800, 3600 );

	private const LOOKS = 54;

	public function __construct(
		private readonly Service_Client $client,
		private readonly Article_Records $records,
		private readonly Article_Draft $draft,
	) {}

	/** Has WordPress's scheduler call it. */
	public function hook(): void {
		add_action( self::HOOK, array( $this, 'collect' ), 10, 2 );
	}

	/**
	 * Looks after an article later.
	 *
	 * @param string $id   Of the article.
	 * @param int    $look How many looks there have been.
	 */
	public function schedule( string $id, int $look = 0 ): void {
		wp_schedule_single_event( time() + self::DELAYS[ min( $look, count( self::DELAYS ) - 1 ) ], self::HOOK, array( $id, $look ) );
	}

	/**
	 * Looks after an article as soon as the scheduler runs.
	 *
	 * @param string $id Of the article; one that was not ordered here is passed over.
	 */
	public function hurry( string $id ): void {
		if ( $this->records->find( $id )['background'] ?? false ) {
			wp_schedule_single_event( time(), self::HOOK, array( $id ) );
		}
	}

	/**
	 * Makes a draft of an article that is finished, and tells its user; looks again later where it is not.
	 *
	 * @param string   $id   Of the article.
	 * @param int|null $look How many looks there have been; null for one out of turn.
	 */
	public function collect( string $id, ?int $look = null ): void {
		$record = $this->records->find( $id );
		if ( null === $record || ! $record['background'] ) {
			return;
		}
		$answer       = $this->client->get( '/api/v1/articles/' . $id );
		$status       = is_wp_error( $answer ) ? $this->status_of_failure( $answer ) : ( $answer->body['status'] ?? 'running' );
		$is_under_way = in_array( $status, array( 'queued', 'running' ), true );
		if ( $is_under_way && ( null === $look || $look + 1 < self::LOOKS ) ) {
			if ( null !== $look ) {
				$this->schedule( $id, $look + 1 );
			}
			return;
		}
		if ( ! $this->records->close( $record ) || ! user_can( $record['userId'], 'edit_posts' ) ) {
			return;
		}
		$draft_id = 'succeeded' === $status ? $this->draft->create( $answer->body, $record['userId'] ) : 0;
		$this->records->keep(
			array_merge(
				$record,
				array(
					'background' => false,
					'draftId'    => $draft_id,
				)
			)
		);
		if ( 'cancelled' !== $status ) {
			Finished_Articles_Notice::tell( $record['userId'], $record['keyphrase'], $draft_id );
		}
	}

	/**
	 * An article of which nothing is known for now may still be written: the service may be away, or the key replaced.
	 *
	 * @param WP_Error $error Of the service.
	 */
	private function status_of_failure( WP_Error $error ): string {
		return 'article.not_found' === $error->get_error_code() ? 'failed' : 'running';
	}
}

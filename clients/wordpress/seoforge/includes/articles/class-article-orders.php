<?php
/**
 * Orders for articles.
 *
 * @package SEOForge
 */

namespace SEOForge\WordPress\Articles;

use SEOForge\WordPress\Service\Answer;
use SEOForge\WordPress\Service\Problem;
use SEOForge\WordPress\Service\Service_Client;
use SEOForge\WordPress\Service\Timeout;
use SEOForge\WordPress\Settings\Settings;
use WP_Error;

defined( 'ABSPATH' ) || exit;

/**
 * Has the service begin an article, and remembers who ordered it.
 */
final class Article_Orders {

	public function __construct(
		private readonly Service_Client $client,
		private readonly Settings $settings,
		private readonly Article_Records $records,
		private readonly Article_Collector $collector,
	) {}

	/**
	 * Orders an article in the name of the current user.
	 *
	 * @param array<string, mixed> $order           As the service takes it.
	 * @param int                  $post_id         The post that it is for; 0 for none.
	 * @param bool                 $background      Whether it becomes a draft by itself.
	 * @param string               $idempotency_key So that a repetition orders nothing.
	 */
	public function place( array $order, int $post_id, bool $background, string $idempotency_key ): Answer|WP_Error {
		$order += array( 'language' => $this->settings->language() );
		$answer = $this->client->post( '/api/v1/articles', $order, Timeout::ANALYSIS, $idempotency_key );
		if ( is_wp_error( $answer ) ) {
			return $answer;
		}
		$id = $answer->body['id'] ?? null;
		if ( ! is_string( $id ) ) {
			return Problem::not_the_service();
		}
		if ( null === $this->records->find( $id ) ) {
			$this->records->keep(
				array(
					'id'         => $id,
					'userId'     => get_current_user_id(),
					'postId'     => $post_id,
					'keyphrase'  => (string) $order['keyphrase'],
					'background' => $background,
					'draftId'    => 0,
					'createdAt'  => time(),
				)
			);
			$this->records->prune();
			if ( $background ) {
				$this->collector->schedule( $id );
			}
		}
		return $answer;
	}
}

<?php
/**
 * Brings the service's index of posts into line with the site.
 *
 * @package SEOForge
 */

namespace SEOForge\WordPress\Posts;

use SEOForge\WordPress\Service\Problem;
use SEOForge\WordPress\Service\Service_Client;
use SEOForge\WordPress\Service\Timeout;
use SEOForge\WordPress\Settings\Settings;
use WP_Error;

defined( 'ABSPATH' ) || exit;

/**
 * What a post is when it is looked at decides whether it is put into the index or taken out.
 */
final class Post_Sender {

	/** Marks posts that the index has. */
	public const SENT = '_seoforge_sent';

	/** Posts that are sent at once. */
	public const BATCH = 50;

	/** Of one request; the service takes 10 MiB, and text grows when it is written as JSON. */
	private const BATCH_BYTES = 4 * MB_IN_BYTES;

	/** Statuses by which the service says that a post is not as it must be. */
	private const REFUSALS = array( 400, 413, 422 );

	public function __construct(
		private readonly Settings $settings,
		private readonly Service_Client $client,
		private readonly Post_Document $document,
	) {}

	/**
	 * Brings some posts into line. While posts are not to be sent, they are only taken out.
	 *
	 * @param array<int> $post_ids At most a batch.
	 * @return WP_Error|null What stood in the way of all of them; null where they are done.
	 */
	public function bring_into_line( array $post_ids ): ?WP_Error {
		$portion = array();
		$bytes   = 0;
		foreach ( $post_ids as $post_id ) {
			$document = $this->document_of( $post_id );
			if ( null === $document ) {
				$error = $this->remove( $post_id );
			} else {
				$size    = strlen( $document['content'] );
				$is_full = $portion && $bytes + $size > self::BATCH_BYTES;
				$error   = $is_full ? $this->put( $portion ) : null;
				$portion = $is_full ? array( $document ) : array( ...$portion, $document );
				$bytes   = $is_full ? $size : $bytes + $size;
			}
			if ( null !== $error ) {
				return $error;
			}
		}
		return $portion ? $this->put( $portion ) : null;
	}

	/**
	 * What the index is to have of a post. The post does not stay in memory: fifty long ones would be more than PHP has.
	 *
	 * @param int $post_id The post, which may be gone.
	 * @return array<string, string>|null Null where it is to have nothing.
	 */
	private function document_of( int $post_id ): ?array {
		$post     = $this->settings->syncs_posts() ? get_post( $post_id ) : null;
		$document = $this->document->may_be_sent( $post ) ? $this->document->of( $post ) : null;
		wp_cache_delete( $post_id, 'posts' );
		wp_cache_delete( $post_id, 'post_meta' );
		return $document;
	}

	/**
	 * Takes a post out of the index, if it is there.
	 *
	 * @param int $post_id The post, which may be gone.
	 */
	private function remove( int $post_id ): ?WP_Error {
		if ( ! metadata_exists( 'post', $post_id, self::SENT ) ) {
			return null;
		}
		$answer = $this->client->delete( '/api/v1/posts/' . $post_id );
		if ( is_wp_error( $answer ) && 404 !== Problem::status( $answer ) ) {
			return $answer;
		}
		delete_post_meta( $post_id, self::SENT );
		return null;
	}

	/**
	 * Puts posts into the index. The service takes all or none: where it refuses them, each is put alone, so that one
	 * faulty post does not keep the others out.
	 *
	 * @param list<array<string, string>> $documents At most a batch.
	 */
	private function put( array $documents ): ?WP_Error {
		$answer = $this->client->post( '/api/v1/posts/batch', array( 'posts' => $documents ), Timeout::ANALYSIS );
		if ( ! is_wp_error( $answer ) ) {
			return $this->mark( $documents );
		}
		if ( ! in_array( Problem::status( $answer ), self::REFUSALS, true ) ) {
			return $answer;
		}
		foreach ( $documents as $document ) {
			$answer = $this->client->put( '/api/v1/posts/' . $document['externalId'], array_diff_key( $document, array( 'externalId' => '' ) ), Timeout::ANALYSIS );
			$error  = is_wp_error( $answer ) ? $answer : $this->mark( array( $document ) );
			if ( null !== $error && ! in_array( Problem::status( $error ), self::REFUSALS, true ) ) {
				return $error;
			}
		}
		return null;
	}

	/**
	 * Remembers that the index has posts, and takes out those that have ceased to be public while they were sent.
	 *
	 * @param list<array<string, string>> $documents Of the posts.
	 */
	private function mark( array $documents ): ?WP_Error {
		foreach ( $documents as $document ) {
			$post_id = (int) $document['externalId'];
			update_post_meta( $post_id, self::SENT, time() );
			$error = null === $this->document_of( $post_id ) ? $this->remove( $post_id ) : null;
			if ( null !== $error ) {
				return $error;
			}
		}
		return null;
	}
}

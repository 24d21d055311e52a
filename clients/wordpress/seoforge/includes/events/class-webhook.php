<?php
/**
 * The webhook at the service that calls this site.
 *
 * @package SEOForge
 */

namespace SEOForge\WordPress\Events;

use SEOForge\WordPress\Rest\Controller;
use SEOForge\WordPress\Service\Problem;
use SEOForge\WordPress\Service\Service_Client;
use SEOForge\WordPress\Service\Timeout;
use SEOForge\WordPress\Settings\Base_Url;

defined( 'ABSPATH' ) || exit;

/**
 * There is one where the service can reach the site: over https, and not on somebody's own machine. Others do without:
 * see {@see \SEOForge\WordPress\Articles\Article_Collector}.
 */
final class Webhook {

	/** An option of its own: settings that an administrator saves meanwhile are not overwritten. */
	public const OPTION = 'seoforge_webhook';

	private const EVENTS = array( 'article.succeeded', 'article.failed', 'article.cancelled' );

	public function __construct( private readonly Service_Client $client ) {}

	/** What the service's signatures are made with; empty while there is no webhook. */
	public function secret(): string {
		return $this->stored()['secret'];
	}

	/** Makes sure that there is one, and that its secret is known here. */
	public function ensure(): void {
		$url = rest_url( Controller::REST_NAMESPACE . '/events' );
		if ( ! $this->is_reachable( $url ) ) {
			return;
		}
		$webhooks = $this->client->get( '/api/v1/webhooks', array( 'limit' => 100 ) );
		if ( is_wp_error( $webhooks ) ) {
			return;
		}
		$own = array_filter( $webhooks->body['items'] ?? array(), static fn( array $webhook ): bool => $url === $webhook['url'] );
		foreach ( $own as $webhook ) {
			if ( $this->stored()['id'] === $webhook['id'] && null === $webhook['disabledAt'] ) {
				return;
			}
		}
		// Secrets are shown once: without that of a webhook, it is of no use.
		foreach ( $own as $webhook ) {
			$this->client->delete( '/api/v1/webhooks/' . $webhook['id'] );
		}
		$this->create( $url );
	}

	/**
	 * Takes it away, as far as the service can be reached.
	 *
	 * @return bool Whether the service could be reached, or did not have to be.
	 */
	public function remove(): bool {
		$id     = $this->stored()['id'];
		$answer = '' === $id ? null : $this->client->delete( '/api/v1/webhooks/' . $id );
		return ! is_wp_error( $answer ) || ! Problem::may_pass( $answer );
	}

	/**
	 * Makes one, and keeps its secret.
	 *
	 * @param string $url Where it calls.
	 */
	private function create( string $url ): void {
		$created = $this->client->post(
			'/api/v1/webhooks',
			array(
				'url'         => $url,
				'events'      => self::EVENTS,
				'description' => 'WordPress',
			),
			Timeout::READING
		);
		if ( ! is_wp_error( $created ) ) {
			update_option(
				self::OPTION,
				array(
					'id'     => (string) ( $created->body['id'] ?? '' ),
					'secret' => (string) ( $created->body['secret'] ?? '' ),
				),
				false
			);
		}
	}

	/** @return array{id: string, secret: string} Of the webhook at the service. */
	private function stored(): array {
		$empty  = array(
			'id'     => '',
			'secret' => '',
		);
		$stored = get_option( self::OPTION );
		return array_merge( $empty, is_array( $stored ) ? $stored : array() );
	}

	private function is_reachable( string $url ): bool {
		$parts = wp_parse_url( $url );
		return 'https' === ( $parts['scheme'] ?? '' ) && ! Base_Url::is_local( $parts['host'] ?? '' );
	}
}

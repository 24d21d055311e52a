<?php
/**
 * Receives what the service tells of by itself.
 *
 * @package SEOForge
 */

namespace SEOForge\WordPress\Rest;

use SEOForge\WordPress\Articles\Article_Collector;
use SEOForge\WordPress\Events\Signature;
use SEOForge\WordPress\Events\Webhook;
use WP_REST_Request;
use WP_REST_Response;

defined( 'ABSPATH' ) || exit;

/**
 * `POST /events`: open to everybody who can sign. The answer comes at once, the work is done later.
 */
final class Events_Controller extends Controller {

	public function __construct( private readonly Webhook $webhook, private readonly Article_Collector $collector ) {}

	/** Adds the route. */
	public function register(): void {
		$this->route( '/events', 'POST', array( $this, 'receive' ), array( $this, 'is_genuine' ) );
	}

	/**
	 * Has an article fetched that has ended. What the message says of it is not used: the service is asked. So a message
	 * that comes twice does nothing the second time.
	 *
	 * @param WP_REST_Request $request A genuine one.
	 */
	public function receive( WP_REST_Request $request ): WP_REST_Response {
		$event = json_decode( $request->get_body(), true );
		if ( is_string( $event['data']['id'] ?? null ) && str_starts_with( (string) ( $event['type'] ?? '' ), 'article.' ) ) {
			$this->collector->hurry( $event['data']['id'] );
		}
		return new WP_REST_Response( null, 204 );
	}

	/**
	 * Whether the service has signed the message, just now.
	 *
	 * @param WP_REST_Request $request As it came.
	 */
	public function is_genuine( WP_REST_Request $request ): bool {
		return Signature::is_genuine(
			$request->get_body(),
			(string) $request->get_header( 'X-SEOForge-Signature' ),
			$this->webhook->secret(),
			time()
		);
	}
}

<?php
/**
 * Whether the service knows the key.
 *
 * @package SEOForge
 */

namespace SEOForge\WordPress\Rest;

use SEOForge\WordPress\Service\Problem;
use SEOForge\WordPress\Service\Service_Client;
use WP_Error;
use WP_REST_Response;

defined( 'ABSPATH' ) || exit;

/**
 * `GET /connection`: the site's name at the service, and what the key may do.
 */
final class Connection_Controller extends Controller {

	public function __construct( private readonly Service_Client $client ) {}

	/** Adds the route. */
	public function register(): void {
		$this->route( '/connection', 'GET', array( $this, 'verify' ), array( $this, 'may_manage' ) );
	}

	/** Asks the service. */
	public function verify(): WP_REST_Response|WP_Error {
		$answer = $this->client->get( '/api/v1/auth/verify' );
		if ( ! is_wp_error( $answer ) && ! isset( $answer->body['site']['name'] ) ) {
			return Problem::not_the_service();
		}
		return $this->hand_on( $answer );
	}
}

<?php
/**
 * How much a request may hold.
 *
 * @package SEOForge
 */

namespace SEOForge\WordPress\Rest;

use WP_Error;
use WP_REST_Request;
use WP_REST_Server;

defined( 'ABSPATH' ) || exit;

/**
 * Refuses what is too large before it is parsed.
 */
final class Body_Limit {

	/** What the service takes in one request. */
	private const LARGEST_BYTES = 4 * MB_IN_BYTES;

	/** Has WordPress call it. */
	public function hook(): void {
		add_filter( 'rest_pre_dispatch', array( $this, 'refuse' ), 10, 3 );
	}

	/**
	 * Answers 413 to what is too large.
	 *
	 * @param mixed           $result  Of others; null for none.
	 * @param WP_REST_Server  $server  WordPress's.
	 * @param WP_REST_Request $request To any route.
	 */
	public function refuse( mixed $result, WP_REST_Server $server, WP_REST_Request $request ): mixed {
		if ( ! str_starts_with( $request->get_route(), '/' . Controller::REST_NAMESPACE . '/' ) || strlen( (string) $request->get_body() ) <= self::LARGEST_BYTES ) {
			return $result;
		}
		return new WP_Error( 'seoforge_too_large', __( 'The text is too long.', 'seoforge' ), array( 'status' => 413 ) );
	}
}

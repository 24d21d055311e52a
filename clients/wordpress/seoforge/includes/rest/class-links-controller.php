<?php
/**
 * What the site's other posts have to do with one.
 *
 * @package SEOForge
 */

namespace SEOForge\WordPress\Rest;

use SEOForge\WordPress\Posts\Post_Language;
use SEOForge\WordPress\Service\Service_Client;
use SEOForge\WordPress\Service\Timeout;
use WP_Error;
use WP_REST_Request;
use WP_REST_Response;

defined( 'ABSPATH' ) || exit;

/**
 * `GET /link-suggestions` and `GET /overlaps`.
 */
final class Links_Controller extends Controller {

	public function __construct( private readonly Service_Client $client, private readonly Post_Language $language ) {}

	/** Adds the routes. */
	public function register(): void {
		$arguments = array(
			'postId'    => Arguments::post_id(),
			'keyphrase' => Arguments::line( 200 ),
		);
		$links     = $arguments + array( 'limit' => Arguments::integer( 1, 50 ) );
		$this->route( '/link-suggestions', 'GET', fn( WP_REST_Request $request ) => $this->look_up( '/api/v1/posts/link-suggestions', $request ), array( $this, 'may_edit' ), $links );
		$this->route( '/overlaps', 'GET', fn( WP_REST_Request $request ) => $this->look_up( '/api/v1/posts/overlaps', $request ), array( $this, 'may_edit' ), $arguments );
	}

	/**
	 * Asks the service's index of posts.
	 *
	 * @param string          $path    At the service.
	 * @param WP_REST_Request $request Checked against the arguments.
	 */
	private function look_up( string $path, WP_REST_Request $request ): WP_REST_Response|WP_Error {
		$post_id = (int) $request['postId'];
		$query   = array(
			'keyphrase'  => $request['keyphrase'],
			'externalId' => $post_id > 0 ? (string) $post_id : null,
			'limit'      => $request['limit'],
		);
		if ( '' !== (string) $request['keyphrase'] ) {
			$query['language'] = $this->language->of( $post_id );
		}
		return $this->hand_on( $this->client->get( $path, $query, Timeout::WRITING ) );
	}
}

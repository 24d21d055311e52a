<?php
/**
 * Articles that are written in the background.
 *
 * @package SEOForge
 */

namespace SEOForge\WordPress\Rest;

use SEOForge\WordPress\Articles\Article_Orders;
use SEOForge\WordPress\Articles\Article_Records;
use SEOForge\WordPress\Service\Service_Client;
use SEOForge\WordPress\Service\Timeout;
use WP_Error;
use WP_REST_Request;
use WP_REST_Response;

defined( 'ABSPATH' ) || exit;

/**
 * `POST /articles` orders one, `GET /articles/{id}` tells how it stands: each a short request, so that no PHP worker is
 * held while the article is written.
 */
final class Articles_Controller extends Controller {

	private const ONE = '/articles/(?P<id>[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})';

	public function __construct(
		private readonly Service_Client $client,
		private readonly Article_Orders $orders,
		private readonly Article_Records $records,
	) {}

	/** Adds the routes. */
	public function register(): void {
		$own = array(
			'postId'     => Arguments::post_id(),
			'background' => Arguments::flag(),
		);
		$this->route( '/articles', 'POST', array( $this, 'create' ), array( $this, 'may_order' ), self::arguments() + $own );
		$this->route( '/articles', 'GET', array( $this, 'list' ), array( $this, 'may_edit' ), array( 'postId' => Arguments::post_id() ) );
		$this->route( self::ONE, 'GET', array( $this, 'show' ), array( $this, 'may_see' ) );
		$this->route( self::ONE . '/cancel', 'POST', array( $this, 'cancel' ), array( $this, 'may_see' ) );
	}

	/**
	 * Orders an article. With `background` it becomes a draft when it is finished, whether or not anybody is looking.
	 *
	 * @param WP_REST_Request $request Checked against the arguments.
	 */
	public function create( WP_REST_Request $request ): WP_REST_Response|WP_Error {
		return $this->hand_on(
			$this->orders->place(
				$this->body( $request, self::arguments() ),
				(int) $request['postId'],
				(bool) $request['background'],
				$this->idempotency_key( $request )
			)
		);
	}

	/**
	 * Articles that the user has ordered here, newest first, so that a page that is opened again finds them.
	 *
	 * @param WP_REST_Request $request With or without `postId`.
	 */
	public function list( WP_REST_Request $request ): WP_REST_Response {
		return new WP_REST_Response( array( 'items' => $this->records->of_user( get_current_user_id(), (int) $request['postId'] ) ) );
	}

	/**
	 * How an article stands.
	 *
	 * @param WP_REST_Request $request With `id`.
	 */
	public function show( WP_REST_Request $request ): WP_REST_Response|WP_Error {
		return $this->hand_on( $this->client->get( '/api/v1/articles/' . $request['id'], array(), Timeout::READING ) );
	}

	/**
	 * Ends the work on an article.
	 *
	 * @param WP_REST_Request $request With `id`.
	 */
	public function cancel( WP_REST_Request $request ): WP_REST_Response|WP_Error {
		return $this->hand_on( $this->client->post( '/api/v1/articles/' . $request['id'] . '/cancel', array(), Timeout::READING ) );
	}

	/**
	 * Whether the user may edit the post that it is for; and write posts, where it is to become one.
	 *
	 * @param WP_REST_Request $request With or without `postId` and `background`.
	 */
	public function may_order( WP_REST_Request $request ): bool {
		return $this->may_edit( $request ) && ( ! $request['background'] || current_user_can( 'edit_posts' ) );
	}

	/**
	 * Whether the user has ordered the article, or may edit everybody's.
	 *
	 * @param WP_REST_Request $request With `id`.
	 */
	public function may_see( WP_REST_Request $request ): bool {
		$record = $this->records->find( (string) $request['id'] );
		return current_user_can( 'edit_others_posts' )
			|| ( current_user_can( 'edit_posts' ) && null !== $record && get_current_user_id() === $record['userId'] );
	}

	/** @return array<string, array<string, mixed>> What the service takes. */
	private static function arguments(): array {
		$heading = array(
			'type'                 => 'object',
			'additionalProperties' => false,
			'properties'           => array( 'heading' => Arguments::text( 200, true ) ),
		);
		return Order_Arguments::order() + Order_Arguments::form() + array(
			'outline'         => Arguments::list( 30, $heading ),
			'facts'           => Order_Arguments::facts(),
			'includeFaq'      => Arguments::flag(),
			'images'          => Arguments::integer( 0, 5 ),
			'internalLinks'   => Arguments::flag(),
			'maxCostMicroUsd' => Arguments::integer( 1, 2_000_000_000 ),
			'maxRevisions'    => Arguments::integer( 0, 5 ),
		);
	}
}

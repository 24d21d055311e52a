<?php
/**
 * What a language model writes at once.
 *
 * @package SEOForge
 */

namespace SEOForge\WordPress\Rest;

use SEOForge\WordPress\Service\Service_Client;
use SEOForge\WordPress\Service\Timeout;
use SEOForge\WordPress\Settings\Settings;
use WP_Error;
use WP_REST_Request;
use WP_REST_Response;

defined( 'ABSPATH' ) || exit;

/**
 * `POST /rewrites`, `/metadata`, `/faqs` and `/outlines`: the service's requests of the same names.
 */
final class Writing_Controller extends Controller {

	public function __construct( private readonly Service_Client $client, private readonly Settings $settings ) {}

	/** Adds the routes. */
	public function register(): void {
		foreach ( self::tools() as $path => $arguments ) {
			$this->route(
				$path,
				'POST',
				fn( WP_REST_Request $request ): WP_REST_Response|WP_Error => $this->write( $path, $request, $arguments ),
				array( $this, 'may_edit' ),
				$arguments + array( 'postId' => Arguments::post_id() )
			);
		}
	}

	/**
	 * Asks the service.
	 *
	 * @param string                              $path      The same here and there.
	 * @param WP_REST_Request                     $request   Checked against the arguments.
	 * @param array<string, array<string, mixed>> $arguments What the service takes.
	 */
	private function write( string $path, WP_REST_Request $request, array $arguments ): WP_REST_Response|WP_Error {
		$body = $this->body( $request, $arguments );
		// A text tells its language itself, unless an administrator has chosen one for all.
		$language = isset( $body['content'] ) || isset( $body['passage'] ) ? $this->settings->chosen_language() : $this->settings->language();
		if ( '' !== $language ) {
			$body += array( 'language' => $language );
		}
		return $this->hand_on( $this->client->post( '/api/v1' . $path, $body, Timeout::WRITING, $this->idempotency_key( $request ) ) );
	}

	/** @return array<string, array<string, array<string, mixed>>> What each of them takes. */
	private static function tools(): array {
		$order = Order_Arguments::order();
		return array(
			'/rewrites' => array(
				'passage'      => Arguments::text( 20_000, true ),
				'instruction'  => Arguments::line( 1000 ),
				'check'        => Arguments::line( 100 ),
				'content'      => Arguments::text( 400_000 ),
				'language'     => Arguments::language(),
				'keyphrase'    => Arguments::line( 200 ),
				'synonyms'     => Arguments::lines( 20, 200 ),
				'tone'         => Arguments::line( 200 ),
				'brandProfile' => Order_Arguments::brand_profile(),
			),
			'/metadata' => $order + array(
				'content'     => Arguments::text( 1_000_000 ),
				'title'       => Arguments::line( 1000 ),
				'titleSuffix' => Arguments::line( 100 ),
				'variants'    => Arguments::integer( 1, 10 ),
			),
			'/faqs'     => $order + array(
				'content'       => Arguments::text( 1_000_000 ),
				'questionCount' => Arguments::integer( 1, 12 ),
				'facts'         => Order_Arguments::facts(),
			),
			'/outlines' => $order + Order_Arguments::form(),
		);
	}
}

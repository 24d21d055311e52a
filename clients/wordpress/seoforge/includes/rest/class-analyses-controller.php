<?php
/**
 * Analyses of texts.
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
 * `POST /analyses`: a text as it is being written, judged.
 */
final class Analyses_Controller extends Controller {

	public function __construct( private readonly Service_Client $client, private readonly Settings $settings ) {}

	/** Adds the route. */
	public function register(): void {
		$this->route( '/analyses', 'POST', array( $this, 'analyse' ), array( $this, 'may_edit' ), self::arguments() + array( 'postId' => Arguments::post_id() ) );
	}

	/**
	 * Asks the service. Its places count in the text as the browser has it, which therefore is not changed on the way.
	 *
	 * @param WP_REST_Request $request Checked against the arguments.
	 */
	public function analyse( WP_REST_Request $request ): WP_REST_Response|WP_Error {
		$body = $this->body( $request, self::arguments() ) + array( 'content' => '' );
		if ( '' !== $this->settings->chosen_language() ) {
			$body += array( 'locale' => $this->settings->chosen_language() );
		}
		return $this->hand_on( $this->client->post( '/api/v1/seo/analyses', $body, Timeout::ANALYSIS ) );
	}

	/** @return array<string, array<string, mixed>> What the service takes. */
	private static function arguments(): array {
		return array(
			'content'                 => array_merge( Arguments::text( 1_000_000 ), array( 'required' => true ) ),
			'title'                   => Arguments::line( 1000 ),
			'metaDescription'         => Arguments::line( 2000 ),
			'slug'                    => Arguments::line( 500 ),
			'permalink'               => Arguments::line( 2000 ),
			'keyphrase'               => Arguments::line( 200 ),
			'synonyms'                => Arguments::lines( 20, 200 ),
			'relatedKeyphrases'       => Arguments::list(
				10,
				array(
					'type'                 => 'object',
					'additionalProperties' => false,
					'properties'           => array(
						'keyphrase' => Arguments::text( 200, true ),
						'synonyms'  => Arguments::lines( 20, 200 ),
					),
				)
			),
			'otherPostsWithKeyphrase' => Arguments::integer( 0, 1_000_000 ),
			'locale'                  => Arguments::language(),
			'contentType'             => Arguments::choice( 'post', 'page', 'product', 'taxonomy' ),
			'cornerstone'             => Arguments::flag(),
			'wordForms'               => Arguments::flag(),
		);
	}
}

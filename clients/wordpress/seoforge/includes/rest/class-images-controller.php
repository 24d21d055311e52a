<?php
/**
 * Pictures.
 *
 * @package SEOForge
 */

namespace SEOForge\WordPress\Rest;

use SEOForge\WordPress\Media\Image_Import;
use SEOForge\WordPress\Service\Problem;
use SEOForge\WordPress\Service\Service_Client;
use SEOForge\WordPress\Service\Timeout;
use SEOForge\WordPress\Settings\Settings;
use WP_Error;
use WP_REST_Request;
use WP_REST_Response;

defined( 'ABSPATH' ) || exit;

/**
 * `POST /images`: has a picture drawn and puts it into the media library.
 */
final class Images_Controller extends Controller {

	/** The media library has the picture then; the service keeps it a day longer, for repetitions. */
	private const RETAIN_DAYS = 1;

	public function __construct(
		private readonly Service_Client $client,
		private readonly Settings $settings,
		private readonly Image_Import $import,
	) {}

	/** Adds the route. */
	public function register(): void {
		$this->route( '/images', 'POST', array( $this, 'draw' ), array( $this, 'may_upload' ), self::arguments() + array( 'postId' => Arguments::post_id() ) );
	}

	/**
	 * Draws one picture.
	 *
	 * @param WP_REST_Request $request Checked against the arguments.
	 */
	public function draw( WP_REST_Request $request ): WP_REST_Response|WP_Error {
		$order = array( 'retainDays' => self::RETAIN_DAYS ) + $this->body( $request, self::arguments() ) + array( 'language' => $this->settings->language() );
		$drawn = $this->client->post( '/api/v1/images', $order, Timeout::DRAWING, $this->idempotency_key( $request ) );
		if ( is_wp_error( $drawn ) ) {
			return $drawn;
		}
		$image = $drawn->body['images'][0] ?? null;
		if ( ! is_array( $image ) ) {
			return Problem::not_the_service();
		}
		$attachment_id = $this->import->import( (string) $image['url'], (string) $image['alt'], (int) $request['postId'] );
		if ( is_wp_error( $attachment_id ) ) {
			return $attachment_id;
		}
		return new WP_REST_Response(
			array(
				'attachmentId' => $attachment_id,
				'url'          => wp_get_attachment_url( $attachment_id ),
				'alt'          => $image['alt'],
				'width'        => $image['width'],
				'height'       => $image['height'],
				'isSimulated'  => $image['isSimulated'],
				'warnings'     => $drawn->body['warnings'],
			),
			201
		);
	}

	/**
	 * Whether the user may upload files, and edit the post.
	 *
	 * @param WP_REST_Request $request With or without `postId`.
	 */
	public function may_upload( WP_REST_Request $request ): bool {
		return current_user_can( 'upload_files' ) && $this->may_edit( $request );
	}

	/** @return array<string, array<string, mixed>> What the service takes. */
	private static function arguments(): array {
		return array(
			'prompt'    => Arguments::line( 4000, true ),
			'width'     => Arguments::integer( 256, 2048 ),
			'height'    => Arguments::integer( 256, 2048 ),
			'style'     => Arguments::line( 300 ),
			'alt'       => Arguments::line( 125 ),
			'language'  => Arguments::language(),
			'keyphrase' => Arguments::line( 100 ),
		);
	}
}

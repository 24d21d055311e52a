<?php
/**
 * Title, description and keyphrase for search engines.
 *
 * @package SEOForge
 */

namespace SEOForge\WordPress\Rest;

use SEOForge\WordPress\Posts\Post_Sync;
use SEOForge\WordPress\Seo_Plugins\Kept_Changes;
use SEOForge\WordPress\Seo_Plugins\Seo_Plugins;
use WP_REST_Request;
use WP_REST_Response;

defined( 'ABSPATH' ) || exit;

/**
 * `GET` and `POST /seo-fields/{postId}`: the fields of the active SEO plugin, or the plugin's own.
 */
final class Seo_Fields_Controller extends Controller {

	private const PATH = '/seo-fields/(?P<postId>\d+)';

	public function __construct(
		private readonly Seo_Plugins $seo_plugins,
		private readonly Kept_Changes $kept,
		private readonly Post_Sync $sync,
	) {}

	/** Adds the routes. */
	public function register(): void {
		$post   = array( 'postId' => Arguments::post_id( true ) );
		$fields = array(
			'title'       => Arguments::line( 1000 ),
			'description' => Arguments::line( 2000 ),
			'keyphrase'   => Arguments::line( 200 ),
		);
		$this->route( self::PATH, 'GET', array( $this, 'read' ), array( $this, 'may_edit_this' ), $post );
		$this->route( self::PATH, 'POST', array( $this, 'write' ), array( $this, 'may_edit_this' ), $post + $fields );
	}

	/**
	 * What the fields hold.
	 *
	 * @param WP_REST_Request $request With `postId`.
	 */
	public function read( WP_REST_Request $request ): WP_REST_Response {
		$plugin = $this->seo_plugins->active();
		return new WP_REST_Response( $plugin->read( (int) $request['postId'] ) + array( 'plugin' => $this->seo_plugins->name() ) );
	}

	/**
	 * Changes those fields that the request has.
	 *
	 * @param WP_REST_Request $request With `postId`.
	 */
	public function write( WP_REST_Request $request ): WP_REST_Response {
		$post_id = (int) $request['postId'];
		$fields  = array_intersect_key( $request->get_params(), array_flip( array( 'title', 'description', 'keyphrase' ) ) );
		$this->kept->write( $post_id, $fields );
		$this->sync->note( $post_id );
		return $this->read( $request );
	}

	/**
	 * Whether the user may edit the post.
	 *
	 * @param WP_REST_Request $request With `postId`.
	 */
	public function may_edit_this( WP_REST_Request $request ): bool {
		return current_user_can( 'edit_post', (int) $request['postId'] );
	}
}

<?php
/**
 * What the plugin's REST routes have in common.
 *
 * @package SEOForge
 */

namespace SEOForge\WordPress\Rest;

use SEOForge\WordPress\Service\Answer;
use WP_Error;
use WP_REST_Request;
use WP_REST_Response;

defined( 'ABSPATH' ) || exit;

/**
 * Routes of the namespace `seoforge/v1`. WordPress checks cookie and nonce before any of them is asked.
 */
abstract class Controller {

	public const REST_NAMESPACE = 'seoforge/v1';

	/** Adds the controller's routes; on `rest_api_init`. */
	abstract public function register(): void;

	/**
	 * Adds one route.
	 *
	 * @param string                      $path       Below the namespace, with its slash.
	 * @param string                      $method     HTTP method.
	 * @param callable                    $callback   Takes the request.
	 * @param callable                    $permission Takes the request.
	 * @param array<string, array<mixed>> $arguments  Schemas, see {@see Arguments}.
	 */
	final protected function route( string $path, string $method, callable $callback, callable $permission, array $arguments = array() ): void {
		register_rest_route(
			self::REST_NAMESPACE,
			$path,
			array(
				'methods'             => $method,
				'callback'            => $callback,
				'permission_callback' => $permission,
				'args'                => $arguments,
			)
		);
	}

	/**
	 * Whether the user may edit the post that the request names, or posts at all where it names none.
	 *
	 * @param WP_REST_Request $request With or without `postId`.
	 */
	final public function may_edit( WP_REST_Request $request ): bool {
		$post_id = (int) $request['postId'];
		return $post_id > 0 ? current_user_can( 'edit_post', $post_id ) : current_user_can( 'edit_posts' );
	}

	/** Whether the user may change how the site is set up. */
	final public function may_manage(): bool {
		return current_user_can( 'manage_options' );
	}

	/**
	 * The service's answer, handed on as it is.
	 *
	 * @param Answer|WP_Error $answer Of the service.
	 */
	final protected function hand_on( Answer|WP_Error $answer ): WP_REST_Response|WP_Error {
		return is_wp_error( $answer ) ? $answer : new WP_REST_Response( $answer->body, $answer->status );
	}

	/**
	 * What the request has of the members that the service knows.
	 *
	 * @param WP_REST_Request             $request   Checked against the arguments.
	 * @param array<string, array<mixed>> $arguments Schemas of the members.
	 * @return array<string, mixed>
	 */
	final protected function body( WP_REST_Request $request, array $arguments ): array {
		return array_filter(
			array_intersect_key( $request->get_params(), $arguments ),
			static fn( mixed $value ): bool => null !== $value && '' !== $value && array() !== $value
		);
	}

	/**
	 * A key of the browser's own choice, kept apart from other users'; a new one where it has sent none.
	 *
	 * @param WP_REST_Request $request With or without the header `Idempotency-Key`.
	 */
	final protected function idempotency_key( WP_REST_Request $request ): string {
		$key = (string) $request->get_header( 'Idempotency-Key' );
		return '' === $key ? wp_generate_uuid4() : hash( 'sha256', get_current_user_id() . ' ' . $key );
	}
}

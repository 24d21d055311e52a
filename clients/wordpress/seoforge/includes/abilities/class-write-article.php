<?php
/**
 * The ability to write an article.
 *
 * @package SEOForge
 */

namespace SEOForge\WordPress\Abilities;

use SEOForge\WordPress\Articles\Article_Orders;
use WP_Error;

defined( 'ABSPATH' ) || exit;

/**
 * Orders an article, which becomes a draft when it is finished. It costs money.
 */
final class Write_Article implements Ability {

	public function __construct( private readonly Article_Orders $orders ) {}

	/** @return array<string, mixed> */
	public function description(): array {
		return array(
			'label'         => __( 'Write an article as a draft', 'seoforge' ),
			'description'   => __( 'Orders an article about a keyphrase. It is written in the background, and becomes a draft some minutes later.', 'seoforge' ),
			'input_schema'  => array(
				'type'                 => 'object',
				'properties'           => array(
					'keyphrase' => array(
						'type'      => 'string',
						'minLength' => 1,
						'maxLength' => 200,
					),
					'topic'     => array(
						'type'      => 'string',
						'maxLength' => 1000,
					),
					'length'    => array(
						'type' => 'string',
						'enum' => array( 'short', 'medium', 'long' ),
					),
				),
				'required'             => array( 'keyphrase' ),
				'additionalProperties' => false,
			),
			'output_schema' => array(
				'type'       => 'object',
				'properties' => array(
					'articleId' => array( 'type' => 'string' ),
					'status'    => array( 'type' => 'string' ),
				),
			),
			'meta'          => array(
				'show_in_rest' => true,
				'annotations'  => array(
					'readonly'    => false,
					'destructive' => false,
					'idempotent'  => false,
				),
			),
		);
	}

	/**
	 * Whether the current user may write posts.
	 *
	 * @param array<string, mixed> $input The order.
	 */
	public function is_allowed( array $input ): bool {
		return current_user_can( 'edit_posts' );
	}

	/**
	 * Orders the article.
	 *
	 * @param array<string, mixed> $input The order.
	 * @return array<string, mixed>|WP_Error
	 */
	public function execute( array $input ): array|WP_Error {
		$answer = $this->orders->place( $input, 0, true, wp_generate_uuid4() );
		return is_wp_error( $answer ) ? $answer : array(
			'articleId' => $answer->body['id'],
			'status'    => $answer->body['status'],
		);
	}
}

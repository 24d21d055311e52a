<?php
/**
 * Abilities that are about a post.
 *
 * @package SEOForge
 */

namespace SEOForge\WordPress\Abilities;

defined( 'ABSPATH' ) || exit;

/**
 * Reads something out of a post for whoever may edit it, and changes nothing.
 */
abstract class Post_Ability implements Ability {

	/**
	 * Whether the current user may edit the post.
	 *
	 * @param array<string, mixed> $input With `postId`.
	 */
	public function is_allowed( array $input ): bool {
		return current_user_can( 'edit_post', (int) ( $input['postId'] ?? 0 ) );
	}

	/**
	 * Schemas and annotations.
	 *
	 * @param array<string, array<string, mixed>> $output Schemas of what is answered, by name.
	 * @return array<string, mixed>
	 */
	final protected function reading( array $output ): array {
		return array(
			'input_schema'  => array(
				'type'                 => 'object',
				'properties'           => array(
					'postId'    => array(
						'type'    => 'integer',
						'minimum' => 1,
					),
					'keyphrase' => array(
						'type'      => 'string',
						'maxLength' => 200,
					),
				),
				'required'             => array( 'postId' ),
				'additionalProperties' => false,
			),
			'output_schema' => array(
				'type'       => 'object',
				'properties' => $output,
			),
			'meta'          => array(
				'show_in_rest' => true,
				'annotations'  => array(
					'readonly'    => true,
					'destructive' => false,
					'idempotent'  => true,
				),
			),
		);
	}
}

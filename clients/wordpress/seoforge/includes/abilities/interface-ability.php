<?php
/**
 * An ability.
 *
 * @package SEOForge
 */

namespace SEOForge\WordPress\Abilities;

use WP_Error;

defined( 'ABSPATH' ) || exit;

/**
 * Something that a program can have done, in the name of a user.
 */
interface Ability {

	/** @return array<string, mixed> Label, description, schemas and annotations, as `wp_register_ability` takes them. */
	public function description(): array;

	/**
	 * Whether the current user may.
	 *
	 * @param array<string, mixed> $input Checked against the schema.
	 */
	public function is_allowed( array $input ): bool;

	/**
	 * Does it.
	 *
	 * @param array<string, mixed> $input Checked against the schema.
	 * @return array<string, mixed>|WP_Error
	 */
	public function execute( array $input ): array|WP_Error;
}

<?php
/**
 * Schemas of what is told to those who write.
 *
 * @package SEOForge
 */

namespace SEOForge\WordPress\Rest;

defined( 'ABSPATH' ) || exit;

/**
 * Members that several of the service's writing requests share.
 */
final class Order_Arguments {

	/** @return array<string, array<string, mixed>> What every text is written for and how. */
	public static function order(): array {
		return array(
			'keyphrase'    => Arguments::line( 200, true ),
			'synonyms'     => Arguments::lines( 20, 200 ),
			'language'     => Arguments::language(),
			'topic'        => Arguments::line( 1000 ),
			'tone'         => Arguments::line( 200 ),
			'audience'     => Arguments::line( 200 ),
			'brandProfile' => self::brand_profile(),
		);
	}

	/** @return array<string, array<string, mixed>> What kind of article. */
	public static function form(): array {
		return array(
			'type'        => Arguments::choice( 'article', 'blog', 'guide', 'tutorial', 'review', 'product' ),
			'length'      => Arguments::choice( 'short', 'medium', 'long' ),
			'targetWords' => Arguments::integer( 150, 6000 ),
		);
	}

	/** @return array<string, mixed> Statements with a source that a text may make. */
	public static function facts(): array {
		return Arguments::list(
			20,
			array(
				'type'                 => 'object',
				'additionalProperties' => false,
				'properties'           => array(
					'statement' => Arguments::text( 500, true ),
					'sourceUrl' => Arguments::text( 2000, true ),
				),
			)
		);
	}

	/** @return array<string, mixed> How the brand writes. */
	public static function brand_profile(): array {
		return array(
			'type'                 => 'object',
			'additionalProperties' => false,
			'properties'           => array(
				'voice'       => Arguments::text( 300 ),
				'person'      => Arguments::choice( 'first_singular', 'first_plural', 'second', 'third' ),
				'bannedWords' => Arguments::lines( 50, 50 ),
				'spelling'    => Arguments::language(),
			),
			'validate_callback'    => 'rest_validate_request_arg',
			'sanitize_callback'    => 'rest_sanitize_request_arg',
		);
	}
}

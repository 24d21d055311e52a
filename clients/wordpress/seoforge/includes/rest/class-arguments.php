<?php
/**
 * Schemas of what the browser sends.
 *
 * @package SEOForge
 */

namespace SEOForge\WordPress\Rest;

use WP_Error;
use WP_REST_Request;

defined( 'ABSPATH' ) || exit;

/**
 * Arguments of `register_rest_route`. The bounds are those of the service's API.
 */
final class Arguments {

	/** BCP 47 tag or WordPress locale. */
	private const LANGUAGE = '^[A-Za-z]{2,3}([-_][A-Za-z0-9]{2,8}){0,3}$';

	/**
	 * A text that stays letter by letter as it is, because places in it are counted.
	 *
	 * @param int  $length   In characters, at most.
	 * @param bool $required Whether there must be one.
	 * @return array<string, mixed>
	 */
	public static function text( int $length, bool $required = false ): array {
		return self::checked(
			array(
				'type'      => 'string',
				'minLength' => $required ? 1 : 0,
				'maxLength' => $length,
				'required'  => $required,
			)
		);
	}

	/**
	 * A line of plain text: without markup, line breaks or spaces around it.
	 *
	 * @param int  $length   In characters, at most.
	 * @param bool $required Whether there must be one.
	 * @return array<string, mixed>
	 */
	public static function line( int $length, bool $required = false ): array {
		return array_merge( self::text( $length, $required ), array( 'sanitize_callback' => array( self::class, 'clean_line' ) ) );
	}

	/**
	 * Several lines of plain text.
	 *
	 * @param int $count  At most.
	 * @param int $length Of each in characters, at most.
	 * @return array<string, mixed>
	 */
	public static function lines( int $count, int $length ): array {
		return self::list(
			$count,
			array(
				'type'      => 'string',
				'minLength' => 1,
				'maxLength' => $length,
			)
		);
	}

	/**
	 * Several things of a kind.
	 *
	 * @param int                  $count At most.
	 * @param array<string, mixed> $items Schema of each.
	 * @return array<string, mixed>
	 */
	public static function list( int $count, array $items ): array {
		return self::checked(
			array(
				'type'     => 'array',
				'maxItems' => $count,
				'items'    => $items,
			)
		);
	}

	/**
	 * A whole number.
	 *
	 * @param int $minimum Least.
	 * @param int $maximum Greatest.
	 * @return array<string, mixed>
	 */
	public static function integer( int $minimum, int $maximum ): array {
		return self::checked(
			array(
				'type'    => 'integer',
				'minimum' => $minimum,
				'maximum' => $maximum,
			)
		);
	}

	/** @return array<string, mixed> Yes or no. */
	public static function flag(): array {
		return self::checked( array( 'type' => 'boolean' ) );
	}

	/**
	 * One of a few words.
	 *
	 * @param string ...$words The words.
	 * @return array<string, mixed>
	 */
	public static function choice( string ...$words ): array {
		return self::checked(
			array(
				'type' => 'string',
				'enum' => $words,
			)
		);
	}

	/** @return array<string, mixed> A BCP 47 tag or a WordPress locale. */
	public static function language(): array {
		return self::checked(
			array(
				'type'      => 'string',
				'maxLength' => 35,
				'pattern'   => self::LANGUAGE,
			)
		);
	}

	/**
	 * The post that it is about, which decides who may ask.
	 *
	 * @param bool $required Whether there must be one.
	 * @return array<string, mixed>
	 */
	public static function post_id( bool $required = false ): array {
		return array_merge( self::integer( 1, PHP_INT_MAX ), array( 'required' => $required ) );
	}

	/**
	 * Checks the length once more after cleaning has taken something away.
	 *
	 * @param mixed           $value   Checked against the schema.
	 * @param WP_REST_Request $request Which has it.
	 * @param string          $name    Of the argument.
	 */
	public static function clean_line( mixed $value, WP_REST_Request $request, string $name ): string|WP_Error {
		$line = Plain_Line::of( (string) $value );
		$must = $request->get_attributes()['args'][ $name ]['minLength'] ?? 0;
		if ( '' === $line && $must > 0 ) {
			/* translators: %s: name of a field. */
			return new WP_Error( 'rest_invalid_param', sprintf( __( '%s must not be empty.', 'seoforge' ), $name ) );
		}
		return $line;
	}

	/**
	 * Has WordPress hold a value to its schema.
	 *
	 * @param array<string, mixed> $schema Of the value.
	 * @return array<string, mixed>
	 */
	private static function checked( array $schema ): array {
		return $schema + array(
			'validate_callback' => 'rest_validate_request_arg',
			'sanitize_callback' => 'rest_sanitize_request_arg',
		);
	}
}

<?php
/**
 * When to try again.
 *
 * @package SEOForge
 */

namespace SEOForge\WordPress\Posts;

defined( 'ABSPATH' ) || exit;

/**
 * A service that is away gets fewer and fewer requests, and none any more after about a day.
 */
final class Back_Off {

	/** Seconds to wait after each failure. */
	private const DELAYS = array( 60, 300, 900, 3600, 3 * 3600, 6 * 3600, 12 * 3600 );

	/**
	 * How long to wait.
	 *
	 * @param int $failures In a row, from 1.
	 * @return int|null In seconds; null to give up.
	 */
	public static function seconds_after( int $failures ): ?int {
		return self::DELAYS[ $failures - 1 ] ?? null;
	}
}

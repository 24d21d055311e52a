<?php
/**
 * How long a request waits.
 *
 * @package SEOForge
 */

namespace SEOForge\WordPress\Service;

defined( 'ABSPATH' ) || exit;

/**
 * In seconds. Long enough for what is asked for; PHP's worker is held meanwhile.
 */
final class Timeout {

	/** Something that is merely looked up, or begun. */
	public const READING = 10;

	/** An analysis, or posts that are stored. */
	public const ANALYSIS = 30;

	/** Something that a language model writes at once. */
	public const WRITING = 60;

	/** A picture. */
	public const DRAWING = 90;
}

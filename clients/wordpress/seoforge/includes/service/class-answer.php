<?php
/**
 * What the service has answered.
 *
 * @package SEOForge
 */

namespace SEOForge\WordPress\Service;

defined( 'ABSPATH' ) || exit;

/**
 * An answer of status 2xx; all others are errors.
 */
final class Answer {

	/**
	 * Reads nothing into the body: its members are named in the service's API.
	 *
	 * @param int                  $status HTTP status.
	 * @param array<string, mixed> $body   Decoded JSON; empty where there was none.
	 */
	public function __construct( public readonly int $status, public readonly array $body ) {}
}

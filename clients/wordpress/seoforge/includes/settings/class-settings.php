<?php
/**
 * What the site's administrators have decided.
 *
 * @package SEOForge
 */

namespace SEOForge\WordPress\Settings;

defined( 'ABSPATH' ) || exit;

/**
 * The option `seoforge_settings`, and the constants `SEOFORGE_BASE_URL` and `SEOFORGE_API_KEY`, which win over it.
 */
final class Settings {

	public const OPTION = 'seoforge_settings';

	public const DEFAULTS = array(
		'base_url'   => '',
		'api_key'    => '',
		'language'   => '',
		'sync_posts' => true,
	);

	/**
	 * Everything that is stored, with defaults for what is not.
	 *
	 * @return array{base_url: string, api_key: string, language: string, sync_posts: bool}
	 */
	public function stored(): array {
		$stored = get_option( self::OPTION );
		return array_merge( self::DEFAULTS, is_array( $stored ) ? array_intersect_key( $stored, self::DEFAULTS ) : array() );
	}

	/** Where the service is, without a slash at the end; empty when nobody has said so, or said something that is refused. */
	public function base_url(): string {
		return defined( 'SEOFORGE_BASE_URL' ) ? Base_Url::parse( (string) SEOFORGE_BASE_URL ) ?? '' : $this->stored()['base_url'];
	}

	/**
	 * The site's key at the service: never to be printed, logged or sent to a browser. A constant goes only to the address
	 * of a constant: or whoever may change the setting could have it sent to a server of their own.
	 */
	public function api_key(): string {
		if ( ! defined( 'SEOFORGE_API_KEY' ) ) {
			return $this->stored()['api_key'];
		}
		return defined( 'SEOFORGE_BASE_URL' ) ? trim( (string) SEOFORGE_API_KEY ) : '';
	}

	/** Whether the address must be one of the public web: on a network, administrators of one site are not those of the machine. */
	public function needs_public_address(): bool {
		return is_multisite() && ! defined( 'SEOFORGE_BASE_URL' );
	}

	/** Whether there is a service to talk to. Nothing is sent anywhere before. */
	public function is_connected(): bool {
		return '' !== $this->base_url() && '' !== $this->api_key();
	}

	/** The language that an administrator has chosen for all texts; empty for that of the site or the text. */
	public function chosen_language(): string {
		return $this->stored()['language'];
	}

	/** The language to write in where no text tells it: a WordPress locale. */
	public function language(): string {
		return $this->chosen_language() ?: get_locale();
	}

	/** Whether published posts are to be sent to the service. */
	public function syncs_posts(): bool {
		return $this->is_connected() && $this->stored()['sync_posts'];
	}
}

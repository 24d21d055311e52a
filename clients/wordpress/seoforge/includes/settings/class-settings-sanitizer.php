<?php
/**
 * What becomes of settings before they are stored.
 *
 * @package SEOForge
 */

namespace SEOForge\WordPress\Settings;

defined( 'ABSPATH' ) || exit;

/**
 * Every field that is not there, or refused, stays as it was.
 */
final class Settings_Sanitizer {

	/** As the API takes languages: a BCP 47 tag or a WordPress locale. */
	private const LANGUAGE = '/^[A-Za-z]{2,3}(?:[-_][A-Za-z0-9]{2,8}){0,3}$/';

	/** Visible ASCII, as a header can hold it. */
	private const API_KEY = '/^[\x21-\x7e]{1,255}$/';

	public function __construct( private readonly Settings $settings ) {}

	/**
	 * The settings that are to be stored.
	 *
	 * @param mixed $input From a form, or from a program that updates the option.
	 * @return array<string, mixed>
	 */
	public function sanitize( mixed $input ): array {
		$stored = $this->settings->stored();
		$input  = array_filter( is_array( $input ) ? $input : array(), 'is_scalar' );
		$clean  = array(
			'base_url'   => $this->base_url( $input, $stored['base_url'] ),
			'api_key'    => $this->api_key( $input, $stored['api_key'] ),
			'language'   => $this->language( $input, $stored['language'] ),
			'sync_posts' => isset( $input['sync_posts'] ) ? (bool) $input['sync_posts'] : $stored['sync_posts'],
		);
		return $this->without_key_for_another_service( $clean, $stored );
	}

	/**
	 * The address of the service.
	 *
	 * @param array<string, mixed> $input  From the form.
	 * @param string               $stored What it was.
	 */
	private function base_url( array $input, string $stored ): string {
		$text = trim( (string) ( $input['base_url'] ?? $stored ) );
		if ( '' === $text ) {
			return '';
		}
		$url = Base_Url::parse( $text );
		if ( null === $url ) {
			$this->refuse( 'base_url', __( 'The address of the service must begin with https://, and have no password, question mark or # in it. Only on this machine itself may it begin with http://.', 'seoforge' ) );
		}
		return $url ?? $stored;
	}

	/**
	 * The key: an empty field keeps the one that is stored, because the form never shows it.
	 *
	 * @param array<string, mixed> $input  From the form.
	 * @param string               $stored What it was.
	 */
	private function api_key( array $input, string $stored ): string {
		if ( ! empty( $input['remove_api_key'] ) ) {
			return '';
		}
		$key = trim( (string) ( $input['api_key'] ?? '' ) );
		if ( '' === $key ) {
			return $stored;
		}
		if ( ! preg_match( self::API_KEY, $key ) ) {
			$this->refuse( 'api_key', __( 'That is not an API key. Copy it once more, whole and without spaces.', 'seoforge' ) );
			return $stored;
		}
		return $key;
	}

	/**
	 * The language of all texts.
	 *
	 * @param array<string, mixed> $input  From the form.
	 * @param string               $stored What it was.
	 */
	private function language( array $input, string $stored ): string {
		$language = trim( (string) ( $input['language'] ?? $stored ) );
		if ( '' === $language || preg_match( self::LANGUAGE, $language ) ) {
			return $language;
		}
		$this->refuse( 'language', __( 'A language looks like en_US or th.', 'seoforge' ) );
		return $stored;
	}

	/**
	 * Forgets the key of one service when the address becomes that of another: or whoever may change the address could
	 * have the key, which no page shows, sent to a server of their own.
	 *
	 * @param array<string, mixed> $clean  What was asked for.
	 * @param array<string, mixed> $stored What it was.
	 * @return array<string, mixed>
	 */
	private function without_key_for_another_service( array $clean, array $stored ): array {
		if ( '' === $stored['base_url'] || Base_Url::have_same_origin( $clean['base_url'], $stored['base_url'] ) ) {
			return $clean;
		}
		if ( '' !== $clean['api_key'] && $clean['api_key'] === $stored['api_key'] ) {
			$clean['api_key'] = '';
			$this->refuse( 'api_key', __( 'The key was for another service and has been forgotten. Enter the key for the new one.', 'seoforge' ) );
		}
		return $clean;
	}

	/**
	 * Tells the administrator, where there is one.
	 *
	 * @param string $field   The setting.
	 * @param string $message What is wrong.
	 */
	private function refuse( string $field, string $message ): void {
		if ( function_exists( 'add_settings_error' ) ) {
			add_settings_error( Settings::OPTION, $field, $message );
		}
	}
}

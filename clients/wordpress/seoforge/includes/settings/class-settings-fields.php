<?php
/**
 * The fields of the settings page.
 *
 * @package SEOForge
 */

namespace SEOForge\WordPress\Settings;

defined( 'ABSPATH' ) || exit;

/**
 * Prints them. The key is never among what is printed: only whether there is one, and its last four characters.
 */
final class Settings_Fields {

	public function __construct( private readonly Settings $settings ) {}

	/** @return array<string, array{string, callable}> Label and printer of each field, by its id. */
	public function all(): array {
		return array(
			'seoforge-base-url'   => array( __( 'Address', 'seoforge' ), array( $this, 'base_url' ) ),
			'seoforge-api-key'    => array( __( 'API key', 'seoforge' ), array( $this, 'api_key' ) ),
			'seoforge-language'   => array( __( 'Language of texts', 'seoforge' ), array( $this, 'language' ) ),
			'seoforge-sync-posts' => array( __( 'Published posts', 'seoforge' ), array( $this, 'sync_posts' ) ),
		);
	}

	/** Says what the section is for, and what is sent. */
	public function introduce(): void {
		echo '<p>' . esc_html__( 'What you write is sent to the service named here while it is analysed or improved, and to nobody else. Nothing is sent before there is an address and a key.', 'seoforge' ) . '</p>';
	}

	/** Where the service is. */
	public function base_url(): void {
		printf(
			'<input type="url" class="regular-text code" id="seoforge-base-url" name="%s[base_url]" value="%s" placeholder="https://seoforge.example.com" %s />',
			esc_attr( Settings::OPTION ),
			esc_attr( $this->settings->base_url() ),
			disabled( defined( 'SEOFORGE_BASE_URL' ), true, false )
		);
		$this->note_constant( 'SEOFORGE_BASE_URL' );
	}

	/** The key: an empty field, whatever is stored. */
	public function api_key(): void {
		$key    = $this->settings->api_key();
		$stored = '' === $key
			? __( 'None is stored.', 'seoforge' )
			/* translators: %s: last four characters of an API key. */
			: sprintf( __( 'One is stored; it ends in %s. Leave the field empty to keep it.', 'seoforge' ), strlen( $key ) > 12 ? substr( $key, -4 ) : '…' );
		printf(
			'<input type="password" class="regular-text code" id="seoforge-api-key" name="%s[api_key]" value="" autocomplete="off" spellcheck="false" aria-describedby="seoforge-api-key-state" %s />',
			esc_attr( Settings::OPTION ),
			disabled( defined( 'SEOFORGE_API_KEY' ), true, false )
		);
		printf( '<p class="description" id="seoforge-api-key-state">%s</p>', esc_html( $stored ) );
		$this->note_constant( 'SEOFORGE_API_KEY' );
		if ( defined( 'SEOFORGE_API_KEY' ) && ! defined( 'SEOFORGE_BASE_URL' ) ) {
			echo '<p class="description"><strong>' . esc_html__( 'It is not used: a key in wp-config.php is sent only to an address that stands there too, as SEOFORGE_BASE_URL.', 'seoforge' ) . '</strong></p>';
		}
		if ( '' !== $this->settings->stored()['api_key'] ) {
			printf( '<p><label><input type="checkbox" name="%s[remove_api_key]" value="1" /> %s</label></p>', esc_attr( Settings::OPTION ), esc_html__( 'Forget the stored key', 'seoforge' ) );
		}
	}

	/** In which language texts are judged and written. */
	public function language(): void {
		printf(
			'<input type="text" class="small-text code" id="seoforge-language" name="%s[language]" value="%s" maxlength="35" placeholder="%s" />',
			esc_attr( Settings::OPTION ),
			esc_attr( $this->settings->chosen_language() ),
			esc_attr( get_locale() )
		);
		echo '<p class="description">' . esc_html__( 'Leave it empty to have the language of each text found out, and new texts written in that of the site.', 'seoforge' ) . '</p>';
	}

	/** Whether posts are sent. */
	public function sync_posts(): void {
		printf(
			'<input type="hidden" name="%1$s[sync_posts]" value="0" /><label><input type="checkbox" id="seoforge-sync-posts" name="%1$s[sync_posts]" value="1" %2$s /> %3$s</label>',
			esc_attr( Settings::OPTION ),
			checked( $this->settings->stored()['sync_posts'], true, false ),
			esc_html__( 'Send published posts to the service', 'seoforge' )
		);
		echo '<p class="description">' . esc_html__( 'So that it can suggest links between them and tell you of posts that compete. Drafts, private posts, posts with a password and posts that search engines are to leave alone are not sent.', 'seoforge' ) . '</p>';
	}

	/** The button that asks the service, and the place for its answer. */
	public function connection_test(): void {
		printf(
			'<p><button type="button" class="button" id="seoforge-test-connection" data-asking="%s" data-changed="%s" data-connected="%s" %s>%s</button> <span id="seoforge-connection-result" role="status" aria-live="polite"></span></p>',
			esc_attr__( 'Asking the service …', 'seoforge' ),
			esc_attr__( 'Save your changes first: the test uses what is stored.', 'seoforge' ),
			/* translators: %s: name of the site at the service. */
			esc_attr__( 'Connected as “%s”.', 'seoforge' ),
			disabled( $this->settings->is_connected(), false, false ),
			esc_html__( 'Test the connection', 'seoforge' )
		);
	}

	/**
	 * Says that a constant decides.
	 *
	 * @param string $name Of the constant.
	 */
	private function note_constant( string $name ): void {
		if ( defined( $name ) ) {
			/* translators: %s: name of a constant in wp-config.php. */
			echo '<p class="description">' . esc_html( sprintf( __( 'Set by the constant %s.', 'seoforge' ), $name ) ) . '</p>';
		}
	}
}

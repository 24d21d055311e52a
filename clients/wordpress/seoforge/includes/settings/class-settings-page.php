<?php
/**
 * The page Settings → SEOForge.
 *
 * @package SEOForge
 */

namespace SEOForge\WordPress\Settings;

defined( 'ABSPATH' ) || exit;

/**
 * Built with the Settings API, which brings nonce and capability checks along.
 */
final class Settings_Page {

	public const SLUG = 'seoforge';

	private const SECTION = 'seoforge-connection';

	public function __construct(
		private readonly Settings_Sanitizer $sanitizer,
		private readonly Settings_Fields $fields,
		private readonly Sync_Status $sync_status,
	) {}

	/** Where the page is. */
	public static function url(): string {
		return admin_url( 'options-general.php?page=' . self::SLUG );
	}

	/** Has WordPress call it. */
	public function hook(): void {
		add_action( 'admin_init', array( $this, 'register' ) );
		add_action( 'admin_menu', array( $this, 'add_page' ) );
		add_action( 'admin_enqueue_scripts', array( $this, 'enqueue' ) );
		add_filter( 'plugin_action_links_' . plugin_basename( SEOFORGE_FILE ), array( $this, 'add_link' ) );
	}

	/** Tells WordPress of the option and its fields. */
	public function register(): void {
		register_setting(
			self::SLUG,
			Settings::OPTION,
			array(
				'type'              => 'object',
				'sanitize_callback' => array( $this->sanitizer, 'sanitize' ),
				'default'           => Settings::DEFAULTS,
				'show_in_rest'      => false,
			)
		);
		add_settings_section( self::SECTION, __( 'Service', 'seoforge' ), array( $this->fields, 'introduce' ), self::SLUG );
		foreach ( $this->fields->all() as $id => list( $label, $render ) ) {
			add_settings_field( $id, $label, $render, self::SLUG, self::SECTION, array( 'label_for' => $id ) );
		}
	}

	/** Adds the page to the menu. */
	public function add_page(): void {
		add_options_page( __( 'SEOForge', 'seoforge' ), __( 'SEOForge', 'seoforge' ), 'manage_options', self::SLUG, array( $this, 'render' ) );
	}

	/**
	 * Loads the script of the connection test, on this page alone.
	 *
	 * @param string $hook_suffix Of the page that is shown.
	 */
	public function enqueue( string $hook_suffix ): void {
		if ( 'settings_page_' . self::SLUG === $hook_suffix ) {
			wp_enqueue_script( 'seoforge-settings', plugins_url( 'assets/settings.js', SEOFORGE_FILE ), array( 'wp-api-fetch' ), SEOFORGE_VERSION, true );
		}
	}

	/**
	 * Adds a way from the list of plugins to the page.
	 *
	 * @param array<string> $links Of others.
	 * @return array<string>
	 */
	public function add_link( array $links ): array {
		return array( sprintf( '<a href="%s">%s</a>', esc_url( self::url() ), esc_html__( 'Settings', 'seoforge' ) ), ...$links );
	}

	/** Prints the page. */
	public function render(): void {
		if ( ! current_user_can( 'manage_options' ) ) {
			return;
		}
		echo '<div class="wrap"><h1>' . esc_html( get_admin_page_title() ) . '</h1>';
		echo '<form id="seoforge-settings" action="' . esc_url( admin_url( 'options.php' ) ) . '" method="post">';
		settings_fields( self::SLUG );
		do_settings_sections( self::SLUG );
		submit_button();
		echo '</form>';
		$this->fields->connection_test();
		$this->sync_status->render();
		echo '</div>';
	}
}

<?php
/**
 * The sidebar of the block editor.
 *
 * @package SEOForge
 */

namespace SEOForge\WordPress\Editor;

use SEOForge\WordPress\Rest\Controller;
use SEOForge\WordPress\Seo_Plugins\Seo_Plugins;
use SEOForge\WordPress\Settings\Settings;
use SEOForge\WordPress\Settings\Settings_Page;

defined( 'ABSPATH' ) || exit;

/**
 * Loads the sidebar where posts are edited, and tells it what it may know: nothing secret.
 */
final class Editor_Assets {

	private const HANDLE = 'seoforge-editor';

	public function __construct( private readonly Settings $settings, private readonly Seo_Plugins $seo_plugins ) {}

	/** Has WordPress call it. */
	public function hook(): void {
		add_action( 'enqueue_block_editor_assets', array( $this, 'enqueue' ) );
	}

	/** Loads script and style. */
	public function enqueue(): void {
		$asset_file = plugin_dir_path( SEOFORGE_FILE ) . 'build/editor.asset.php';
		if ( 'post' !== get_current_screen()?->base || ! current_user_can( 'edit_posts' ) || ! is_readable( $asset_file ) ) {
			return;
		}
		$asset = require $asset_file;
		wp_enqueue_script( self::HANDLE, plugins_url( 'build/editor.js', SEOFORGE_FILE ), $asset['dependencies'], $asset['version'], true );
		wp_add_inline_script( self::HANDLE, 'window.seoforgeSettings = ' . wp_json_encode( $this->for_the_browser(), JSON_HEX_TAG | JSON_HEX_AMP ) . ';', 'before' );
		wp_set_script_translations( self::HANDLE, 'seoforge', plugin_dir_path( SEOFORGE_FILE ) . 'languages' );
		if ( is_readable( plugin_dir_path( SEOFORGE_FILE ) . 'build/editor.css' ) ) {
			wp_enqueue_style( self::HANDLE, plugins_url( 'build/editor.css', SEOFORGE_FILE ), array( 'wp-components' ), $asset['version'] );
		}
	}

	/** @return array<string, mixed> What the sidebar may know. */
	private function for_the_browser(): array {
		return array(
			'restNamespace' => Controller::REST_NAMESPACE,
			'connected'     => $this->settings->is_connected(),
			'settingsUrl'   => current_user_can( 'manage_options' ) ? Settings_Page::url() : null,
			'locale'        => $this->settings->language(),
			'seoPlugin'     => $this->seo_plugins->name(),
		);
	}
}

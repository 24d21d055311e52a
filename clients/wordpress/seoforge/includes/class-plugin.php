<?php
/**
 * The plugin as a whole.
 *
 * @package SEOForge
 */

namespace SEOForge\WordPress;

use SEOForge\WordPress\Abilities\Abilities;
use SEOForge\WordPress\Articles\Article_Collector;
use SEOForge\WordPress\Articles\Article_Draft;
use SEOForge\WordPress\Articles\Article_Orders;
use SEOForge\WordPress\Articles\Article_Records;
use SEOForge\WordPress\Articles\Finished_Articles_Notice;
use SEOForge\WordPress\Editor\Editor_Assets;
use SEOForge\WordPress\Events\Webhook;
use SEOForge\WordPress\Media\Image_Import;
use SEOForge\WordPress\Posts\Full_Sync;
use SEOForge\WordPress\Posts\Post_Document;
use SEOForge\WordPress\Posts\Post_Language;
use SEOForge\WordPress\Posts\Post_Sender;
use SEOForge\WordPress\Posts\Post_Sync;
use SEOForge\WordPress\Posts\Sync_Queue;
use SEOForge\WordPress\Posts\Sync_State;
use SEOForge\WordPress\Privacy\Privacy_Policy;
use SEOForge\WordPress\Seo_Plugins\Head_Output;
use SEOForge\WordPress\Seo_Plugins\Kept_Changes;
use SEOForge\WordPress\Seo_Plugins\Seo_Plugins;
use SEOForge\WordPress\Service\Service_Client;
use SEOForge\WordPress\Settings\Settings;
use SEOForge\WordPress\Settings\Settings_Fields;
use SEOForge\WordPress\Settings\Settings_Page;
use SEOForge\WordPress\Settings\Settings_Sanitizer;
use SEOForge\WordPress\Settings\Sync_Status;

defined( 'ABSPATH' ) || exit;

/**
 * Wires the parts together, and decides nothing.
 */
final class Plugin {

	/** Makes all parts, and has WordPress call them. */
	public static function boot(): void {
		$settings    = new Settings();
		$client      = new Service_Client( $settings );
		$seo_plugins = new Seo_Plugins();
		$kept        = new Kept_Changes( $seo_plugins );
		$language    = new Post_Language( $settings );
		$document    = new Post_Document( $seo_plugins, $language );
		$sender      = new Post_Sender( $settings, $client, $document );
		$state       = new Sync_State();
		$queue       = new Sync_Queue( $settings, $sender, $state );
		$full_sync   = new Full_Sync( $settings, $sender, $state );
		$sync        = new Post_Sync( $settings, $document, $queue );
		$records     = new Article_Records();
		$collector   = new Article_Collector( $client, $records, new Article_Draft( $seo_plugins ) );
		$orders      = new Article_Orders( $client, $settings, $records, $collector );
		$webhook     = new Webhook( $client );
		$sync_status = new Sync_Status( $settings, $state, $queue, $full_sync );

		$parts = array(
			new Settings_Page( new Settings_Sanitizer( $settings ), new Settings_Fields( $settings ), $sync_status ),
			$sync_status,
			new Connection( $settings, $client, $webhook, $full_sync, $queue ),
			$queue,
			$full_sync,
			$sync,
			$collector,
			new Finished_Articles_Notice(),
			new Editor_Assets( $settings, $seo_plugins ),
			$kept,
			new Head_Output( $seo_plugins ),
			new Privacy_Policy(),
			new Abilities( $client, $settings, $seo_plugins, $orders, $language ),
			new Rest\Body_Limit(),
		);
		foreach ( $parts as $part ) {
			$part->hook();
		}

		$controllers = array(
			new Rest\Connection_Controller( $client ),
			new Rest\Analyses_Controller( $client, $settings ),
			new Rest\Articles_Controller( $client, $orders, $records ),
			new Rest\Writing_Controller( $client, $settings ),
			new Rest\Images_Controller( $client, $settings, new Image_Import( $settings ) ),
			new Rest\Links_Controller( $client, $language ),
			new Rest\Seo_Fields_Controller( $seo_plugins, $kept, $sync ),
			new Rest\Events_Controller( $webhook, $collector ),
		);
		add_action( 'rest_api_init', static fn() => array_map( static fn( Rest\Controller $controller ) => $controller->register(), $controllers ) );
		add_action( 'init', static fn() => load_plugin_textdomain( 'seoforge', false, dirname( plugin_basename( SEOFORGE_FILE ) ) . '/languages' ) );
		register_deactivation_hook( SEOFORGE_FILE, array( self::class, 'unschedule' ) );
	}

	/** Takes everything out of WordPress's schedule; on deactivation. Whoever activates the plugin again connects the site anew. */
	public static function unschedule(): void {
		array_map( 'wp_unschedule_hook', array( Connection::HOOK, Sync_Queue::HOOK, Full_Sync::HOOK, Article_Collector::HOOK ) );
		delete_option( Connection::OPTION );
	}
}

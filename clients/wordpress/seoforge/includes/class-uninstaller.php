<?php
/**
 * What is left when the plugin is deleted: nothing.
 *
 * @package SEOForge
 */

namespace SEOForge\WordPress;

use SEOForge\WordPress\Articles\Article_Records;
use SEOForge\WordPress\Articles\Finished_Articles_Notice;
use SEOForge\WordPress\Events\Webhook;
use SEOForge\WordPress\Posts\Post_Sender;
use SEOForge\WordPress\Posts\Sync_Queue;
use SEOForge\WordPress\Posts\Sync_State;
use SEOForge\WordPress\Seo_Plugins\Kept_Changes;
use SEOForge\WordPress\Seo_Plugins\Own_Fields;
use SEOForge\WordPress\Service\Service_Client;
use SEOForge\WordPress\Settings\Settings;

defined( 'ABSPATH' ) || exit;

/**
 * Takes away options, post and user meta, scheduled events, and the webhook at the service. Posts and pictures stay: they
 * are the site's.
 */
final class Uninstaller {

	/** Cleans this site, or all sites of a network. A service that is away is waited for once, not once a site. */
	public static function uninstall(): void {
		$is_reachable = true;
		foreach ( is_multisite() ? get_sites( array( 'fields' => 'ids', 'number' => 0 ) ) : array( null ) as $site_id ) {
			if ( null !== $site_id ) {
				switch_to_blog( $site_id );
			}
			$webhook      = new Webhook( new Service_Client( new Settings() ) );
			$is_reachable = $is_reachable && $webhook->remove();
			self::clean_site();
			if ( null !== $site_id ) {
				restore_current_blog();
			}
		}
		delete_metadata( 'user', 0, Finished_Articles_Notice::META, '', true );
	}

	private static function clean_site(): void {
		Plugin::unschedule();
		array_map( 'delete_option', array( Settings::OPTION, Webhook::OPTION, Sync_State::OPTION ) );
		foreach ( array( Post_Sender::SENT, Sync_Queue::MARK, Kept_Changes::META, ...array_values( Own_Fields::KEYS ) ) as $key ) {
			delete_post_meta_by_key( $key );
		}
		( new Article_Records() )->prune( 0 );
	}
}

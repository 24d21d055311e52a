<?php
/**
 * What follows from a new address or key.
 *
 * @package SEOForge
 */

namespace SEOForge\WordPress;

use SEOForge\WordPress\Events\Webhook;
use SEOForge\WordPress\Posts\Full_Sync;
use SEOForge\WordPress\Posts\Sync_Queue;
use SEOForge\WordPress\Service\Problem;
use SEOForge\WordPress\Service\Service_Client;
use SEOForge\WordPress\Settings\Settings;

defined( 'ABSPATH' ) || exit;

/**
 * When the site has been connected, or connected anew, its webhook is registered and its posts are sent: by WordPress's
 * scheduler, so that saving the settings takes no longer. Constants can change without anybody saving them, so every page
 * of the administration looks.
 */
final class Connection {

	public const HOOK = 'seoforge_connect';

	/** Holds a fingerprint of what the site was connected by. */
	public const OPTION = 'seoforge_connection';

	private const ATTEMPTS = 5;

	private const DELAY_SECONDS = 300;

	public function __construct(
		private readonly Settings $settings,
		private readonly Service_Client $client,
		private readonly Webhook $webhook,
		private readonly Full_Sync $full_sync,
		private readonly Sync_Queue $queue,
	) {}

	/** Has WordPress call it. */
	public function hook(): void {
		add_action( 'admin_init', array( $this, 'look' ) );
		add_action( self::HOOK, array( $this, 'connect' ) );
	}

	/** Has the site connected when the settings say something new. */
	public function look(): void {
		$fingerprint = $this->fingerprint();
		if ( get_option( self::OPTION ) === $fingerprint || ! $this->settings->is_connected() ) {
			return;
		}
		update_option( self::OPTION, $fingerprint );
		wp_clear_scheduled_hook( self::HOOK, array( 1 ) );
		wp_schedule_single_event( time(), self::HOOK, array( 1 ) );
	}

	/**
	 * Connects the site, if the service knows the key.
	 *
	 * @param int $attempt From 1.
	 */
	public function connect( int $attempt ): void {
		$verified = $this->client->get( '/api/v1/auth/verify' );
		if ( is_wp_error( $verified ) ) {
			if ( Problem::may_pass( $verified ) && $attempt < self::ATTEMPTS ) {
				wp_schedule_single_event( time() + $attempt * self::DELAY_SECONDS, self::HOOK, array( $attempt + 1 ) );
			}
			return;
		}
		$this->webhook->ensure();
		$this->queue->schedule( 0 );
		if ( $this->settings->syncs_posts() ) {
			$this->full_sync->start();
		}
	}

	/** Of what makes a connection new when it changes; tells nobody the key. */
	private function fingerprint(): string {
		$decisive = array( $this->settings->base_url(), $this->settings->api_key(), $this->settings->chosen_language(), $this->settings->syncs_posts() );
		return hash_hmac( 'sha256', (string) wp_json_encode( $decisive ), wp_salt() );
	}
}

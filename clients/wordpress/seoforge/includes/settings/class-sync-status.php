<?php
/**
 * How far the sending of posts is, on the settings page.
 *
 * @package SEOForge
 */

namespace SEOForge\WordPress\Settings;

use SEOForge\WordPress\Posts\Full_Sync;
use SEOForge\WordPress\Posts\Sync_Queue;
use SEOForge\WordPress\Posts\Sync_State;

defined( 'ABSPATH' ) || exit;

/**
 * Prints it, with a button that sends all posts again; or, where posts are not to be sent, one that removes those that were.
 */
final class Sync_Status {

	private const SEND   = 'seoforge_send_all_posts';
	private const REMOVE = 'seoforge_remove_all_posts';

	public function __construct(
		private readonly Settings $settings,
		private readonly Sync_State $state,
		private readonly Sync_Queue $queue,
		private readonly Full_Sync $full_sync,
	) {}

	/** Has WordPress call it. */
	public function hook(): void {
		add_action( 'admin_post_' . self::SEND, array( $this, 'send_all' ) );
		add_action( 'admin_post_' . self::REMOVE, array( $this, 'remove_all' ) );
	}

	/** Begins to send all posts, on the administrator's word. */
	public function send_all(): void {
		$this->check( self::SEND );
		if ( $this->settings->syncs_posts() ) {
			$this->full_sync->start();
			$this->queue->schedule( 0 );
		}
		$this->return_to_settings();
	}

	/** Begins to remove all posts from the service, on the administrator's word. */
	public function remove_all(): void {
		$this->check( self::REMOVE );
		if ( $this->settings->is_connected() && ! $this->settings->syncs_posts() ) {
			$this->queue->add_all_sent();
		}
		$this->return_to_settings();
	}

	/** Prints how far it is. */
	public function render(): void {
		$sends = $this->settings->syncs_posts();
		$sent  = $sends ? 0 : $this->queue->sent();
		if ( ! $this->settings->is_connected() || ( ! $sends && 0 === $sent ) ) {
			return;
		}
		$state   = $this->state->get();
		$waiting = $this->queue->length();
		/* translators: %s: number of posts. */
		$progress = $sends ? $this->progress( $state ) : sprintf( _n( '%s post of this site is at the service.', '%s posts of this site are at the service.', $sent, 'seoforge' ), number_format_i18n( $sent ) );
		/* translators: %s: number of posts. */
		$queue = $waiting > 0 ? sprintf( _n( '%s changed post is waiting.', '%s changed posts are waiting.', $waiting, 'seoforge' ), number_format_i18n( $waiting ) ) : '';
		echo '<h2>' . esc_html__( 'Posts at the service', 'seoforge' ) . '</h2><p id="seoforge-sync-status">' . esc_html( trim( "$progress $queue" ) ) . '</p>';
		if ( '' !== $state['error'] ) {
			/* translators: %s: message of an error. */
			echo '<p>' . esc_html( sprintf( __( 'The last attempt has failed: %s', 'seoforge' ), $state['error'] ) ) . '</p>';
		}
		$action = $sends ? self::SEND : self::REMOVE;
		echo '<form action="' . esc_url( admin_url( 'admin-post.php' ) ) . '" method="post"><input type="hidden" name="action" value="' . esc_attr( $action ) . '" />';
		wp_nonce_field( $action );
		submit_button( $sends ? __( 'Send all posts again', 'seoforge' ) : __( 'Remove all posts from the service', 'seoforge' ), 'secondary', 'submit', false );
		echo '</form>';
	}

	/**
	 * How far the walk through all posts is.
	 *
	 * @param array{lastId: int|null, done: int, total: int} $state Of the walk.
	 */
	private function progress( array $state ): string {
		/* translators: 1: number of posts that have been sent, 2: number of all posts. */
		$progress = null === $state['lastId'] ? __( 'All posts have been looked through: %1$s of %2$s.', 'seoforge' ) : __( 'Posts are being sent: %1$s of %2$s.', 'seoforge' );
		return sprintf( $progress, number_format_i18n( $state['done'] ), number_format_i18n( $state['total'] ) );
	}

	/**
	 * Lets nobody pass but an administrator who has pressed the button.
	 *
	 * @param string $action That of the button.
	 */
	private function check( string $action ): void {
		if ( ! current_user_can( 'manage_options' ) ) {
			wp_die( esc_html__( 'You may not do that.', 'seoforge' ), '', array( 'response' => 403 ) );
		}
		check_admin_referer( $action );
	}

	private function return_to_settings(): never {
		wp_safe_redirect( Settings_Page::url() );
		exit;
	}
}

<?php
/**
 * Plugin Name:       Calcinosis Elements
 * Description:       Sourced patient information on calcinosis as blocks and shortcodes. Everything comes from your own server.
 * Version:           0.1.0
 * Requires at least: 6.1
 * Requires PHP:      7.4
 * License:           MIT
 * Update URI:        false
 * Text Domain:       calcinosis-elements
 * Domain Path:       /languages
 */

namespace Calcinosis_Elements;

defined( 'ABSPATH' ) || exit;

const FILE = __FILE__;

require __DIR__ . '/includes/library.php';
require __DIR__ . '/includes/settings.php';
require __DIR__ . '/includes/render.php';
require __DIR__ . '/includes/blocks.php';

add_action(
	'init',
	static function () {
		load_plugin_textdomain( 'calcinosis-elements', false, dirname( plugin_basename( FILE ) ) . '/languages' );
	}
);
